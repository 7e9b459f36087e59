/** A Slurm of its own: munged, slurmctld and two slurmd on this machine, in a folder that is removed again. */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PORT = 16_817;
const NODES = [
  { name: 'n1', port: 17_001 },
  { name: 'n2', port: 17_002 },
];

const configuration = (folder) => `ClusterName=factbox
SlurmctldHost=${hostname()}(127.0.0.1)
AuthType=auth/munge
AuthInfo=socket=${folder}/munge/socket
CryptoType=crypto/munge
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
SlurmUser=root
SlurmdUser=root
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool-%n
SlurmctldPidFile=${folder}/run/ctld.pid
SlurmdPidFile=${folder}/run/slurmd-%n.pid
SlurmctldLogFile=${folder}/log/ctld.log
SlurmdLogFile=${folder}/log/slurmd-%n.log
SlurmdTimeout=5
KillWait=2
JobRequeue=1
SchedulerParameters=sched_interval=2,sched_min_interval=100000,bf_interval=5
SlurmctldPort=${PORT}
${NODES.map(({ name, port }) => `NodeName=${name} NodeHostname=${hostname()} NodeAddr=127.0.0.1 Port=${port} CPUs=1 RealMemory=8000 State=UNKNOWN`).join('\n')}
PartitionName=all Nodes=${NODES.map(({ name }) => name).join(',')} Default=YES MaxTime=INFINITE State=UP
`;

function has(program) {
  try {
    execFileSync('bash', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Debian's packages, where they are missing. */
export function install() {
  if (['sbatch', 'slurmctld', 'slurmd', 'munged', 'parallel'].every(has)) return;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000, env: environment };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'slurm-wlm', 'munge', 'parallel'],
    options,
  );
}

export class Slurm {
  #folder;
  #daemons = new Map();
  environment;

  constructor(folder) {
    this.#folder = folder;
    this.environment = { ...process.env, SLURM_CONF: join(folder, 'slurm.conf') };
  }

  async start() {
    for (const name of ['munge', 'state', 'run', 'log', ...NODES.map((node) => `spool-${node.name}`)])
      mkdirSync(join(this.#folder, name), { recursive: true, mode: 0o755 });
    chmodSync(this.#folder, 0o755);
    writeFileSync(this.environment.SLURM_CONF, configuration(this.#folder));
    const munge = join(this.#folder, 'munge');
    writeFileSync(join(munge, 'key'), Buffer.alloc(1024, 'a key that keeps nobody out: all is on loopback'), {
      mode: 0o400,
    });
    const files = ['key-file=key', 'socket=socket', 'pid-file=pid', 'log-file=log', 'seed-file=seed'];
    const options = files.map((option) => `--${option.replace('=', `=${munge}/`)}`);
    this.#run('munged', ['--foreground', '--force', ...options]);
    await sleep(500);
    this.#run('slurmctld', ['-D', '-c']);
    for (const { name } of NODES) this.startNode(name);
    await this.until(
      'both nodes are idle',
      () => this.ask('sinfo', '-h', '-N', '-o', '%T').match(/idle/g)?.length === NODES.length,
    );
  }

  startNode(name) {
    this.#run('slurmd', ['-D', '-N', name], name);
  }

  /** Without notice; what it has started lives on. */
  killNode(name) {
    this.#daemons.get(name).kill('SIGKILL');
  }

  #run(program, args, name = program) {
    const log = openSync(join(this.#folder, `${name}.out`), 'a');
    const child = spawn(program, args, { env: this.environment, stdio: ['ignore', log, log] });
    this.#daemons.set(name, child);
  }

  /** What a program of Slurm answers; "" where it does not yet. */
  ask(program, ...args) {
    try {
      return execFileSync(program, args, {
        env: this.environment,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: 20_000,
      });
    } catch {
      return '';
    }
  }

  /** Ids of the tasks in a state, with the nodes that they run on. */
  tasks(states) {
    return this.ask('squeue', '-h', '-r', '-t', states, '-o', '%A %N %j')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' '))
      .map(([id, node, name]) => ({ id, node, name }));
  }

  /** Slurm lets what it starts again wait two minutes: not here. */
  hurry() {
    for (const { id } of this.tasks('PD')) this.ask('scontrol', 'update', `JobId=${id}`, 'StartTime=now');
  }

  async until(what, holds, seconds = 120) {
    for (const end = Date.now() + seconds * 1000; !holds(); await sleep(200))
      if (Date.now() > end) throw new Error(`waited ${seconds} s in vain until ${what}`);
  }

  /** Ends the jobs and daemons of this Slurm, and no others. */
  async stop() {
    this.ask('scancel', '-u', 'root', '--signal=KILL');
    this.ask('scancel', '-u', 'root');
    await this.until('no job runs', () => this.tasks('R,CG').length === 0, 10).catch(() => undefined);
    for (const child of [...this.#daemons.values()].reverse()) child.kill('SIGTERM');
    await sleep(1000);
    for (const child of this.#daemons.values()) if (child.exitCode === null) child.kill('SIGKILL');
  }
}

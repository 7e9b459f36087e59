/** The batch script of a run in shards: it says all that it does, and needs nobody to run it. */
import type { Sample } from './sample.ts';

export interface SlurmJob {
  readonly folder: string;
  readonly tasks: number;
  readonly inputs: readonly string[];
  /** Options of the shards, as they were given. */
  readonly options: readonly string[];
  /** How factbox is called: a program and its first arguments. */
  readonly program: readonly string[];
  /** Where the inputs are named from. */
  readonly from: string;
  readonly partition: string | null;
  /** As Slurm writes it; null to estimate. */
  readonly time: string | null;
  readonly memory: string | null;
  readonly sample: Sample;
}

/** Jobs are cut off at their limit: they get so many times what was measured, and some minutes to start. */
const MARGIN = 2;
const START = 300;
/** What putting parts together and reading the inputs again takes, in bytes a second. */
const READING = 10_000_000;
const MEMORY_STEP = 256;

export function slurmScript(job: SlurmJob): string {
  const { folder, tasks, inputs, options, sample } = job;
  const files = inputs.map(quoted).join(' ');
  const whole = `${folder.replace(/\/+$/, '')}/all.ndjson`;
  const rate = sample.characters / sample.seconds;
  const seconds = (MARGIN * sample.bytes) / rate / tasks + START;
  return `#!/bin/bash
#SBATCH --array=1-${tasks}
#SBATCH --requeue
#SBATCH --open-mode=append
${header(job, 'factbox', seconds)}
# Measured here: ${sample.articles} articles in ${sample.seconds.toFixed(1)} s, ${(sample.articles / sample.seconds).toFixed(0)} a second, ${sample.megabytes} MB of memory.
# The inputs: ${sample.files} files, about ${(sample.bytes / 1e6).toFixed(0)} MB of text.
${preamble(job)}
# The first task asks for verifying and merging when all tasks have ended; a task that Slurm starts again does not ask twice.
if [ "$SLURM_ARRAY_TASK_ID" -eq "$SLURM_ARRAY_TASK_MIN" ] && [ "\${SLURM_RESTART_COUNT:-0}" -eq 0 ]; then
  sbatch --dependency="afterany:$SLURM_ARRAY_JOB_ID" <<'END'
#!/bin/bash
${header(job, 'factbox-merge', MARGIN * (sample.bytes / READING) + START)}
${preamble(job)}
factbox verify ${quoted(folder)} ${files} && factbox merge ${quoted(folder)} -o ${quoted(whole)}
END
fi

# A task that was killed goes on where it was; one that is done ends at once.
status=0
factbox --shard "$SLURM_ARRAY_TASK_ID/${tasks}" -d ${quoted(folder)} ${[...options.map(quoted), files].join(' ')} || status=$?
[ "$status" -ne 3 ] || status=0 # articles that failed stand in the output
# Killed, for want of memory or by hand: once more, but not for ever.
if [ "$status" -gt 128 ] && [ "\${SLURM_RESTART_COUNT:-0}" -lt 3 ]; then scontrol requeue "$SLURM_JOB_ID"; fi
exit "$status"
`;
}

function header({ partition, time, memory, sample }: SlurmJob, name: string, seconds: number): string {
  const megabytes = MEMORY_STEP * Math.ceil((MARGIN * sample.megabytes) / MEMORY_STEP);
  return [
    `#SBATCH --job-name=${name}`,
    ...(partition === null ? [] : [`#SBATCH --partition=${partition}`]),
    '#SBATCH --cpus-per-task=1',
    `#SBATCH --mem=${memory ?? `${megabytes}M`}`,
    `#SBATCH --time=${time ?? slurmTime(seconds)}`,
  ].join('\n');
}

const preamble = ({ from, program }: SlurmJob): string =>
  `cd ${quoted(from)} || exit 2
factbox() { ${program.map(quoted).join(' ')} "$@"; }`;

/** Hours, minutes and seconds, up to whole minutes. */
function slurmTime(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** For a shell. */
const quoted = (word: string): string => (/^[\w./,=:@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

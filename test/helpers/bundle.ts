import { execFileSync } from 'node:child_process';

/** Tests of threads and signals run bin/factbox.js: what they run is what is tested. */
export default function bundle(): void {
  execFileSync('npm', ['run', '--silent', 'bundle'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

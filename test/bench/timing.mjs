// Interleaved rounds: A B C, A B C …, so that a machine that grows slower slows all of them; the median of a few rounds counts.
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const seconds = (work) => {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
};

/** Seconds of processor time that each contestant takes for all texts: the median of the rounds, after one that is not counted. */
export function interleaved(contestants, texts, rounds) {
  const times = contestants.map(() => []);
  for (let round = 0; round <= rounds; round += 1)
    contestants.forEach(([, run], i) => {
      const taken = seconds(() => {
        for (const text of texts) run(text);
      });
      if (round > 0) times[i].push(taken);
    });
  return contestants.map(([name], i) => ({ name, seconds: median(times[i]) }));
}

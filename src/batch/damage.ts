/** What is wrong with data of which the rest could be read: told after it, and by whoever needs it whole. */
import type { UserError } from '../model/message.ts';

export class Damage {
  #noted: UserError[] = [];
  #count = 0;

  /** Grows with each note, so that a reader can tell whether anything was wrong with what it has read. */
  get count(): number {
    return this.#count;
  }

  note(problem: UserError): void {
    this.#count += 1;
    this.#noted.push(problem);
  }

  /** What has not been told yet; then it has. */
  take(): readonly UserError[] {
    const noted = this.#noted;
    this.#noted = [];
    return noted;
  }
}

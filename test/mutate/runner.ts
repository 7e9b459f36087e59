/** As much of vitest as the tests beside the rules need, run in this process up to the first failure: a mutant costs seconds, not a minute. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';
import * as chai from 'chai';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

type Expect = (value: unknown, message?: string) => Chai.Assertion;
const asymmetric = Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT) as object;

export const expect = Object.assign(
  ((value, message) =>
    Object.assign(chai.expect(value, message), {
      toMatchFileSnapshot: (file: string) => chai.expect(value).to.equal(readFileSync(join('test', file), 'utf8')),
    })) as Expect,
  chai.expect,
  asymmetric,
);
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, configurable: true });
setState({ assertionCalls: 0 }, expect as never);

type Body = (...row: never[]) => unknown;
/** What measures time fails on a busy machine, mutant or not. */
const TIMED = /linear|costs no more|time of|seconds/;

interface Test {
  readonly name: string;
  readonly run: () => unknown;
  readonly mayFail: boolean;
}

const tests: Test[] = [];
const add = (name: string, run: () => unknown): void => void tests.push({ name, run, mayFail: false });

export const describe = Object.assign((_name: string, body: () => void): void => body(), {
  each:
    (rows: readonly unknown[]) =>
    (_name: string, body: Body): void =>
      rows.forEach((row) => body(...(argumentsOf(row) as never[]))),
});

const argumentsOf = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]);

export const it = Object.assign(add, {
  each:
    (rows: readonly unknown[]) =>
    (name: string, body: Body): void =>
      rows.forEach((row) => add(name, () => body(...(argumentsOf(row) as never[])))),
  fails: (name: string, run: () => unknown): void => void tests.push({ name, run, mayFail: true }),
});
export const test = it;
export const beforeAll = (run: () => unknown): void => add('before all', run);
export const afterAll = (): void => undefined;

/** @returns what failed first; null where all passed */
export async function firstFailure(): Promise<string | null> {
  for (const { name, run, mayFail } of tests) {
    if (mayFail || TIMED.test(name)) continue;
    try {
      await run();
    } catch (error) {
      return `${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
    }
  }
  return null;
}

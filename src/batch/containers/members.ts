/** What all archives have in common: which members are articles, and how they are called. */
import type { Entry, OpenContext } from '../entry.ts';
import { isNoArticleByName } from '../magic.ts';
import { EXIT } from '../io.ts';
import type { Item } from '../item.ts';

export interface Member {
  /** As the archive says it. */
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** The articles of a member, or why it is passed over: folders are nothing. */
export async function* openMember(archive: Entry, member: Member, context: OpenContext): AsyncGenerator<Item> {
  const source = `${archive.source}!${member.name}`;
  if (member.kind === 'folder' || context.isIgnored(member.name)) return;
  if (member.kind !== 'file') yield { kind: 'passed-over', source, isMember: true, reason: 'a link or a device' };
  else if (isNoArticleByName(member.name))
    yield { kind: 'passed-over', source, isMember: true, reason: 'no article by its name' };
  else if (leadsOut(member.name))
    yield {
      kind: 'failure',
      source,
      isMember: true,
      id: null,
      code: 'input/unsafe-name',
      reason: 'its name leads out of the archive; repack the archive if you trust it',
      exitCode: EXIT.someFailed,
    };
  else
    yield* context.open({
      ...archive,
      source,
      name: member.name,
      bytes: member.bytes,
      file: null,
      charset: null,
      mediaType: null,
      metadata: {},
      damage: null, // a member has a length of its own
      isMember: true,
    });
}

/** Absolute, with a drive's letter, or with a step up: whoever makes files of such names writes where he should not. */
const leadsOut = (name: string): boolean => /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/i.test(name);

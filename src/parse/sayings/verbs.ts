import { closedClass } from '../../lexicon/function-words.ts';
import { sayingVerbOf } from '../../lexicon/saying-verbs.ts';
import { perWord } from '../../lexicon/word-forms.ts';
import { commonWord, POS_BITS } from '../../lexicon/words.ts';

/** Can the form be a verb at all? */
export const mayBeVerb = perWord(
  (form) =>
    closedClass(form) === 'auxiliary' ||
    sayingVerbOf(form) !== undefined ||
    ((commonWord(form.key)?.pos ?? 0) & (POS_BITS.verb | POS_BITS.past | POS_BITS.gerund)) !== 0,
);

/**
 * What the English of a document says: noun groups, verb groups, prepositional phrases and clauses, as flat rows in the order of the
 * text. All places are token numbers ("from" inclusive, "to" exclusive); -1 is "none". Half a contracted token stands for the whole:
 * in "he's gone" the noun group and the verb group both begin at "he's".
 */
import type { TokenRange } from './token-table.ts';

/** noun "the man" · name "Iraq" · pronoun "she", "those" · number "seven" · adjective "the wounded". */
export type NounGroupKind = 'noun' | 'name' | 'pronoun' | 'number' | 'adjective';

/** A noun with what stands before it: "the 40 trapped miners". */
export interface NounGroup extends TokenRange {
  /** Its row in `Grammar.nounGroups`. */
  readonly index: number;
  /** The noun; of a person's name the first name. */
  readonly head: number;
  readonly kind: NounGroupKind;
  /** the, a, this, no, all, its …: the first determiner. */
  readonly determiner: number;
  /** "the", "this", "its", "Iraq's" or a name or personal pronoun: the reader is to know which. */
  readonly isDefinite: boolean;
  readonly isPlural: boolean;
  /** "no casualties", "nobody", "none". */
  readonly isNegated: boolean;
  /** "yesterday", "last week", "Thursday": tells when, and is neither subject nor object. */
  readonly isTime: boolean;
  /** The numeral in it, from its first word to its last: "40" of "the 40 miners"; -1, -1. */
  readonly numeralFrom: number;
  readonly numeralTo: number;
  /** Of "Iraq's army" the tokens of "Iraq" are `[from, possessorTo)`, the owner's head `possessor`. */
  readonly possessor: number;
  readonly possessorTo: number;
  /** The group after "of": the miners of "seven of the 40 miners". */
  of: NounGroup | null;
  /** The group that this one is the "of" part of. */
  ofWhat: NounGroup | null;
  /** What the phrase is about: of "seven of the 40 miners" and "a group of miners" the miners, of "the head of the army" itself. */
  core: NounGroup;
  /** The group that renames this one: "the mayor" after "Smith, the mayor", Smith after "Mayor Smith". */
  apposition: NounGroup | null;
  /** The group that this one renames. */
  renames: NounGroup | null;
  /** The next group of "men, women and children"; the first one has the role of all. */
  nextInList: NounGroup | null;
  firstInList: NounGroup;
  role: NounRole;
  /** The clause whose subject, object … it is, the owner of the phrase that it stands in included. */
  clause: Clause | null;
  /** The phrase whose noun it is. */
  preposition: PrepositionalPhrase | null;
}

export type NounRole =
  | 'none'
  | 'subject'
  | 'object'
  | 'secondObject'
  | 'complement'
  | 'preposition'
  | 'apposition'
  | 'list'
  | 'time';

export type Tense = 'past' | 'present' | 'future' | 'none';
/** possible may, might, could · able can · necessary must, should, have to, is to · conditional would · habitual used to. */
export type Modality = 'none' | 'able' | 'possible' | 'necessary' | 'conditional' | 'habitual';
/** finite "has gone" · infinitive "to go", "(let him) go" · gerund "going" · participle "(men) killed". */
export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';

/** A verb with its auxiliaries, adverbs between and particle: "has not been found", "to be sworn in". */
export interface VerbGroup extends TokenRange {
  readonly index: number;
  /** The main verb. */
  readonly head: number;
  /** Its first auxiliary, which stands apart before the subject in "Has he gone?"; the head where it has none. */
  readonly first: number;
  form: VerbForm;
  /** Of the finite word; "is going to" is future. */
  tense: Tense;
  isPerfect: boolean;
  isProgressive: boolean;
  /** With "be" or "get", or a participle alone: "(men) killed". */
  isPassive: boolean;
  /** "not", "n't", "never" stand in it or right before it. */
  isNegated: boolean;
  modality: Modality;
  /** It has no auxiliaries of its own but those of the verb that it is joined to: "was arrested and charged", "will come and see". */
  sharesAuxiliaries: boolean;
  /** "be" alone, with what it says of its subject: "is dead". */
  readonly isCopular: boolean;
  /** The particle of "sworn in"; -1. */
  readonly particle: number;
  /** going, used or have, where the verb depends on these ("is going to attack"); -1. */
  readonly semiAuxiliary: number;
  clause: Clause | null;
}

/** "in Gaza": a preposition with its noun group. */
export interface PrepositionalPhrase extends TokenRange {
  readonly index: number;
  /** The preposition; of "out of", "according to" the last word, which "from" is the first of. */
  readonly preposition: number;
  readonly noun: NounGroup;
  /** The noun group right before it, and the clause that it stands in, whether it hangs on them or not; null where there is none. */
  nounBefore: NounGroup | null;
  clause: Clause | null;
  /** What it more likely hangs on: that noun or the verb of that clause. */
  hangsOn: 'noun' | 'verb' | 'nothing';
}

/**
 * main · coordinate ("and left") · relative ("who died") · participial ("(men) killed in …") · infinitive ("to leave") · gerund
 * ("(denied) killing") · adverbial (with a conjunction: if, when, after; or a participle: ", killing 12") · reported (what is said or thought:
 * "(said) that …", or "…" before ", he said").
 */
export type ClauseRelation =
  | 'main'
  | 'coordinate'
  | 'relative'
  | 'participial'
  | 'infinitive'
  | 'gerund'
  | 'adverbial'
  | 'reported';

/** A verb group with what belongs to it. Its range runs from its opener or subject to the next clause's beginning. */
export interface Clause extends TokenRange {
  readonly index: number;
  to: number;
  readonly verb: VerbGroup;
  relation: ClauseRelation;
  /** Who does it, or in the passive to whom it is done; by control or sharing where it is not said again. */
  subject: NounGroup | null;
  /** The subject is that of another clause ("agreed to leave", "came and left"). */
  sharesSubject: boolean;
  /** In a relative clause the noun is its object: "the man whom they shot". */
  object: NounGroup | null;
  secondObject: NounGroup | null;
  /** What "be", "become" says of the subject: a noun, or the token of an adjective or participle. */
  complement: NounGroup | null;
  complementAdjective: number;
  readonly phrases: PrepositionalPhrase[];
  /** that, if, after, because, and …; -1. */
  conjunction: number;
  /** The clause that it depends on, or is joined to. */
  parent: Clause | null;
  /** The noun that a relative, participial or infinitive clause describes. */
  describes: NounGroup | null;
  /** By its verb, its subject ("no one was hurt") or object ("found no bodies"). */
  isNegated: boolean;
}

/** The grammar of a document, asked by token number. */
export interface Grammar {
  readonly nounGroups: readonly NounGroup[];
  readonly verbGroups: readonly VerbGroup[];
  readonly phrases: readonly PrepositionalPhrase[];
  readonly clauses: readonly Clause[];
  /** The tag (`Tag`) of a token, of a contracted one that of its first half. */
  tag(token: number): number;
  /** The noun group that a token stands in. */
  nounGroup(token: number): NounGroup | undefined;
  /** The verb group that a token stands in. */
  verbGroup(token: number): VerbGroup | undefined;
  /** The innermost clause that a token stands in. */
  clause(token: number): Clause | undefined;
  /** The number in the lexicon of a token's base form by its tag ("killed" → kill); 0 where the lexicon lacks it. */
  lemma(token: number): number;
  /** The base form itself, in lower case; of words that the lexicon lacks as compromise has it. */
  lemmaKey(token: number): string;
  /** What a verb says of what it is about: a sum of `VerbFrame`. */
  frames(token: number): number;
  /** What the clauses above a clause, its own conjunction and modality say of it. */
  standing(clause: Clause): Standing;
}

/** How far a clause is told as a fact. */
export interface Standing {
  /** The nearest clause above that says or thinks it ("police said …"). */
  readonly saidIn: Clause | null;
  /** Its verb or one above denies it: "denied killing", "it is not true that". */
  readonly isDenied: boolean;
  /** "failed to", "refused to", "stopped": it did not happen. */
  readonly isFailed: boolean;
  /** "plans to", "wants to", "ordered them to", "to" of purpose: it has not happened yet. */
  readonly isPlanned: boolean;
  /** Under "if", "unless", "whether", or a modal: may, could, would. */
  readonly isHypothetical: boolean;
}

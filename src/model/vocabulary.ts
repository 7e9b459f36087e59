/** The closed lists of words of the record (DESIGN §1): the schema, the types and the lexicons' checks all read them here. */

export const DATE_TYPES = ['date', 'time', 'duration', 'set'] as const;

/** TIMEX3 `mod`, the values that TimeML 1.2.1 lists. */
export const DATE_MODS = [
  'START',
  'MID',
  'END',
  'APPROX',
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
] as const;

export const GRAINS = [
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'week',
  'weekend',
  'day',
  'daypart',
  'hour',
  'minute',
  'second',
] as const;

export const ACTOR_TYPES = ['person', 'organization', 'state', 'norp', 'group'] as const;

/** What organisations are; `other` closes the list. */
export const ORGANIZATION_SUBTYPES = [
  'government',
  'military',
  'police',
  'armed-group',
  'political-party',
  'company',
  'media',
  'igo',
  'ngo',
  'court',
  'union',
  'sports',
  'religious',
  'education',
  'other',
] as const;

export const ACTOR_SUBTYPES = [...ORGANIZATION_SUBTYPES, 'nationality', 'ethnic', 'political', 'civilian'] as const;

export const MENTION_FORMS = ['name', 'alias', 'acronym', 'adjective', 'nominal', 'pronoun'] as const;

export const LOCATION_TYPES = [
  'continent',
  'region',
  'country',
  'admin1',
  'admin2',
  'city',
  'district',
  'facility',
  'street',
  'water',
  'island',
  'mountain',
  'peninsula',
  'desert',
  'valley',
  'park',
] as const;

export const PRECISIONS = ['point', 'city', 'admin1', 'country', 'region'] as const;

export const RESOLUTIONS = ['resolved', 'ambiguous', 'unknown'] as const;

export const COUNT_KINDS = ['count', 'money', 'percent', 'measure', 'age', 'ratio'] as const;

export const RELATIONS = [
  'exact',
  'approx',
  'at_least',
  'more_than',
  'at_most',
  'less_than',
  'range',
  'vague',
  'unstated',
] as const;

/** What is counted, where it is people. */
export const PERSON_CLASSES = [
  'civilian',
  'soldier',
  'police',
  'militant',
  'official',
  'journalist',
  'child',
  'woman',
  'person',
] as const;

export const OBJECT_CLASSES = [
  ...PERSON_CLASSES,
  'vehicle',
  'aircraft',
  'vessel',
  'building',
  'weapon',
  'animal',
  'event',
  'other',
] as const;

const PEOPLE: ReadonlySet<ObjectClass> = new Set(PERSON_CLASSES);

/** Is it people that are counted? */
export const isPeople = ({ class: objectClass }: { readonly class: ObjectClass }): boolean => PEOPLE.has(objectClass);

/** What happened to the things counted. */
export const CATEGORIES = [
  'killed',
  'injured',
  'missing',
  'arrested',
  'abducted',
  'released',
  'rescued',
  'displaced',
  'evacuated',
  'hospitalised',
  'infected',
  'executed',
  'deployed',
  'attacked',
  'destroyed',
  'damaged',
  'stolen',
  'protested',
  'voted',
  'laid-off',
  'sold',
  'affected',
] as const;

export const SECTION_KINDS = [
  'metadata',
  'title',
  'byline',
  'dateline',
  'lead',
  'body',
  'heading',
  'list',
  'caption',
  'pull-quote',
  'faq',
  'sources',
  'related',
  'furniture',
] as const;

export const SOURCE_KINDS = ['listed', 'attribution', 'link', 'credit'] as const;

export const FAQ_STYLES = [
  'labelled',
  'heading',
  'bold',
  'numbered',
  'plain',
  'interview',
  'details',
  'list',
  'json-ld',
] as const;

/** What happens in the world, as far as news tells it; what fits none is `other`. */
export const EVENT_TYPES = [
  'attack',
  'clash',
  'abduction',
  'arrest',
  'seizure',
  'protest',
  'accident',
  'disaster',
  'outbreak',
  'death',
  'justice',
  'investigation',
  'election',
  'office',
  'law',
  'meeting',
  'agreement',
  'accusation',
  'demand',
  'threat',
  'rejection',
  'sanction',
  'aid',
  'deployment',
  'withdrawal',
  'movement',
  'business',
  'sport',
  'culture',
  'other',
] as const;

export const ATTACK_MODES = [
  'shooting',
  'bombing',
  'air-strike',
  'shelling',
  'stabbing',
  'arson',
  'ambush',
  'raid',
  'assassination',
  'sexual',
  'robbery',
  'other',
] as const;

export const JUSTICE_MODES = [
  'charge',
  'trial',
  'conviction',
  'sentence',
  'acquittal',
  'appeal',
  'lawsuit',
  'release',
  'extradition',
  'execution',
] as const;

/** How an attack was carried out, what step of justice was taken; events of other types have none. */
export const EVENT_MODES = [...ATTACK_MODES, ...JUSTICE_MODES] as const;

export const EVENT_STATUSES = ['happened', 'ongoing', 'planned', 'hypothetical', 'denied'] as const;

/** The event types of the PLOVER ontology. */
export const PLOVER_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'INVESTIGATE',
  'DEMAND',
  'DISAPPROVE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'FIGHT',
] as const;

/** Where an event's place or date was found: `mention` is another telling of it. */
export const EVENT_LINK_BASES = ['clause', 'sentence', 'previous', 'mention', 'lead', 'focus'] as const;

export const LINK_BASES = ['event', 'clause', 'sentence', 'previous', 'quote', 'lead', 'focus'] as const;

export const PUBLISHED_ORIGINS = ['option', 'metadata', 'url', 'dateline', 'text'] as const;

export const OFFSET_UNITS = ['codepoint', 'utf16', 'byte'] as const;

/** The parts of a record that `--only` chooses from. */
export const PARTS = ['dates', 'actors', 'locations', 'counts', 'events', 'faq', 'quotes', 'sources'] as const;

/** The formats of articles that a Reader exists for. */
export const INPUT_FORMATS = ['text', 'markdown', 'html'] as const;

export type InputFormat = (typeof INPUT_FORMATS)[number];
export type DateType = (typeof DATE_TYPES)[number];
export type DateMod = (typeof DATE_MODS)[number];
export type Grain = (typeof GRAINS)[number];
export type ActorType = (typeof ACTOR_TYPES)[number];
export type OrganizationSubtype = (typeof ORGANIZATION_SUBTYPES)[number];
export type ActorSubtype = (typeof ACTOR_SUBTYPES)[number];
export type MentionForm = (typeof MENTION_FORMS)[number];
export type LocationType = (typeof LOCATION_TYPES)[number];
export type Precision = (typeof PRECISIONS)[number];
export type Resolution = (typeof RESOLUTIONS)[number];
export type CountKind = (typeof COUNT_KINDS)[number];
export type Relation = (typeof RELATIONS)[number];
export type ObjectClass = (typeof OBJECT_CLASSES)[number];
export type Category = (typeof CATEGORIES)[number];
export type SectionKind = (typeof SECTION_KINDS)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type FaqStyle = (typeof FAQ_STYLES)[number];
export type EventType = (typeof EVENT_TYPES)[number];
export type EventMode = (typeof EVENT_MODES)[number];
export type EventStatus = (typeof EVENT_STATUSES)[number];
export type PloverType = (typeof PLOVER_TYPES)[number];
export type EventLinkBasis = (typeof EVENT_LINK_BASES)[number];
export type LinkBasis = (typeof LINK_BASES)[number];
export type PublishedOrigin = (typeof PUBLISHED_ORIGINS)[number];
export type OffsetUnit = (typeof OFFSET_UNITS)[number];
export type Part = (typeof PARTS)[number];

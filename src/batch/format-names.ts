/** What inputs may be: the names of their formats, and the root elements of those that are XML. */

/** What `--input-format` names; compressions and archives are always found by their first bytes. */
export const CLI_INPUT_FORMATS = [
  'auto',
  'text',
  'markdown',
  'html',
  'json',
  'ndjson',
  'csv',
  'tsv',
  'ninjs',
  'nitf',
  'newsml',
  'rss',
  'atom',
  'eml',
  'mbox',
  'warc',
  'docx',
  'odt',
  'mhtml',
  'lexisnexis',
  'factiva',
  'sgml',
  'pdf',
] as const;
export type CliInputFormat = (typeof CLI_INPUT_FORMATS)[number];
export type EntryFormat = Exclude<CliInputFormat, 'auto'>;

/** The root elements of the XML formats. */
export const ROOTS: ReadonlyMap<string, EntryFormat> = new Map([
  ['rss', 'rss'],
  ['RDF', 'rss'],
  ['feed', 'atom'],
  ['entry', 'atom'],
  ['nitf', 'nitf'],
  ['html', 'html'],
  ['document-content', 'odt'],
  ['DOC', 'sgml'],
  ['REUTERS', 'sgml'],
  ['newsitem', 'sgml'],
  ['newsItem', 'newsml'],
  ['newsMessage', 'newsml'],
  ['packageItem', 'newsml'],
  ['conceptItem', 'newsml'],
  ['knowledgeItem', 'newsml'],
  ['planningItem', 'newsml'],
  ['catalogItem', 'newsml'],
]);

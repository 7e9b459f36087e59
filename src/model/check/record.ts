/**
 * Checks that a record is factbox/v1, and puts its fields in the order of the schema. Written by `npm run record-check` out of
 * ../record.ts: not to be changed by hand.
 */
import { integer, list, number, object, text, textLike, textOfLength, truth, tuple, word } from './values.ts';

const WORDS_1 = new Set(['factbox/v1']);
const WORDS_2 = new Set(['factbox']);
const WORDS_3 = new Set(['source', 'extracted']);
const WORDS_4 = new Set(['codepoint', 'utf16', 'byte']);
const WORDS_5 = new Set(['option', 'metadata', 'url', 'dateline', 'text']);
const WORDS_6 = new Set(['metadata', 'title', 'byline', 'dateline', 'lead', 'body', 'heading', 'list', 'caption', 'pull-quote', 'faq', 'sources', 'related', 'furniture']);
const WORDS_7 = new Set(['title']);
const WORDS_8 = new Set(['date', 'time', 'duration', 'set']);
const WORDS_9 = new Set(['START', 'MID', 'END', 'APPROX', 'BEFORE', 'AFTER', 'ON_OR_BEFORE', 'ON_OR_AFTER', 'LESS_THAN', 'MORE_THAN', 'EQUAL_OR_LESS', 'EQUAL_OR_MORE']);
const WORDS_10 = new Set(['century', 'decade', 'year', 'half', 'quarter', 'season', 'month', 'week', 'weekend', 'day', 'daypart', 'hour', 'minute', 'second']);
const WORDS_11 = new Set(['published', 'mention', 'none']);
const WORDS_12 = new Set(['begin', 'end']);
const PATTERN_13 = /^[a-z]+\/[a-z0-9-]+$/;
const WORDS_14 = new Set(['person', 'organization', 'state', 'norp', 'group']);
const WORDS_15 = new Set(['government', 'military', 'police', 'armed-group', 'political-party', 'company', 'media', 'igo', 'ngo', 'court', 'union', 'sports', 'religious', 'education', 'other', 'nationality', 'ethnic', 'political', 'civilian']);
const WORDS_16 = new Set(['name', 'alias', 'acronym', 'adjective', 'nominal', 'pronoun']);
const WORDS_17 = new Set(['continent', 'region', 'country', 'admin1', 'admin2', 'city', 'district', 'facility', 'street', 'water', 'island', 'mountain', 'peninsula', 'desert', 'valley', 'park']);
const WORDS_18 = new Set(['point', 'city', 'admin1', 'country', 'region']);
const WORDS_19 = new Set(['resolved', 'ambiguous', 'unknown']);
const WORDS_20 = new Set(['count', 'money', 'percent', 'measure', 'age', 'ratio']);
const WORDS_21 = new Set(['exact', 'approx', 'at_least', 'more_than', 'at_most', 'less_than', 'range', 'vague', 'unstated']);
const WORDS_22 = new Set(['up', 'down']);
const WORDS_23 = new Set(['civilian', 'soldier', 'police', 'militant', 'official', 'journalist', 'child', 'woman', 'person', 'vehicle', 'aircraft', 'vessel', 'building', 'weapon', 'animal', 'event', 'other']);
const WORDS_24 = new Set(['killed', 'injured', 'missing', 'arrested', 'abducted', 'released', 'rescued', 'displaced', 'evacuated', 'hospitalised', 'infected', 'executed', 'deployed', 'attacked', 'destroyed', 'damaged', 'stolen', 'protested', 'voted', 'laid-off', 'sold', 'affected']);
const WORDS_25 = new Set(['event', 'clause', 'sentence', 'previous', 'quote', 'lead', 'focus']);
const WORDS_26 = new Set(['attack', 'clash', 'abduction', 'arrest', 'seizure', 'protest', 'accident', 'disaster', 'outbreak', 'death', 'justice', 'investigation', 'election', 'office', 'law', 'meeting', 'agreement', 'accusation', 'demand', 'threat', 'rejection', 'sanction', 'aid', 'deployment', 'withdrawal', 'movement', 'business', 'sport', 'culture', 'other']);
const WORDS_27 = new Set(['shooting', 'bombing', 'air-strike', 'shelling', 'stabbing', 'arson', 'ambush', 'raid', 'assassination', 'sexual', 'robbery', 'other', 'charge', 'trial', 'conviction', 'sentence', 'acquittal', 'appeal', 'lawsuit', 'release', 'extradition', 'execution']);
const WORDS_28 = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT', 'INVESTIGATE', 'DEMAND', 'DISAPPROVE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'FIGHT']);
const WORDS_29 = new Set(['clause', 'sentence', 'previous', 'mention', 'lead', 'focus']);
const WORDS_30 = new Set(['happened', 'ongoing', 'planned', 'hypothetical', 'denied']);
const WORDS_31 = new Set(['labelled', 'heading', 'bold', 'numbered', 'plain', 'interview', 'details', 'list', 'json-ld']);
const WORDS_32 = new Set(['listed', 'attribution', 'link', 'credit']);
const WORDS_33 = new Set(['info', 'warning', 'error']);

function generator(value: unknown): Record<string, unknown> {
  const given = object(value, 'generator', 3, []);
  const checked: Record<string, unknown> = {};
  checked['name'] = word(given['name'], 'generator.name', WORDS_2);
  checked['version'] = text(given['version'], 'generator.version');
  checked['lexicon'] = text(given['lexicon'], 'generator.lexicon');
  return checked;
}

function documentTitle(value: unknown): Record<string, unknown> {
  const given = object(value, 'document.title', 3, []);
  const checked: Record<string, unknown> = {};
  checked['text'] = text(given['text'], 'document.title.text');
  checked['start'] = given['start'] === null ? null : integer(given['start'], 'document.title.start', 0, 9007199254740991);
  checked['end'] = given['end'] === null ? null : integer(given['end'], 'document.title.end', 0, 9007199254740991);
  return checked;
}

function documentByline(value: unknown): Record<string, unknown> {
  const given = object(value, 'document.byline', 3, []);
  const checked: Record<string, unknown> = {};
  checked['text'] = text(given['text'], 'document.byline.text');
  checked['start'] = given['start'] === null ? null : integer(given['start'], 'document.byline.start', 0, 9007199254740991);
  checked['end'] = given['end'] === null ? null : integer(given['end'], 'document.byline.end', 0, 9007199254740991);
  return checked;
}

function documentPublisher(value: unknown): Record<string, unknown> {
  const given = object(value, 'document.publisher', 3, []);
  const checked: Record<string, unknown> = {};
  checked['text'] = text(given['text'], 'document.publisher.text');
  checked['start'] = given['start'] === null ? null : integer(given['start'], 'document.publisher.start', 0, 9007199254740991);
  checked['end'] = given['end'] === null ? null : integer(given['end'], 'document.publisher.end', 0, 9007199254740991);
  return checked;
}

function documentDateline(value: unknown): Record<string, unknown> {
  const given = object(value, 'document.dateline', 6, []);
  const checked: Record<string, unknown> = {};
  checked['text'] = text(given['text'], 'document.dateline.text');
  checked['start'] = given['start'] === null ? null : integer(given['start'], 'document.dateline.start', 0, 9007199254740991);
  checked['end'] = given['end'] === null ? null : integer(given['end'], 'document.dateline.end', 0, 9007199254740991);
  checked['place'] = given['place'] === null ? null : text(given['place'], 'document.dateline.place');
  checked['date'] = given['date'] === null ? null : text(given['date'], 'document.dateline.date');
  checked['agency'] = given['agency'] === null ? null : text(given['agency'], 'document.dateline.agency');
  return checked;
}

function documentPublished(value: unknown): Record<string, unknown> {
  const given = object(value, 'document.published', 4, []);
  const checked: Record<string, unknown> = {};
  checked['value'] = text(given['value'], 'document.published.value');
  checked['origin'] = word(given['origin'], 'document.published.origin', WORDS_5);
  checked['start'] = given['start'] === null ? null : integer(given['start'], 'document.published.start', 0, 9007199254740991);
  checked['end'] = given['end'] === null ? null : integer(given['end'], 'document.published.end', 0, 9007199254740991);
  return checked;
}

function documentSections(value: unknown): Record<string, unknown> {
  const given = object(value, 'document.sections[]', 3, []);
  const checked: Record<string, unknown> = {};
  checked['kind'] = word(given['kind'], 'document.sections[].kind', WORDS_6);
  checked['start'] = integer(given['start'], 'document.sections[].start', -9007199254740991, 9007199254740991);
  checked['end'] = integer(given['end'], 'document.sections[].end', -9007199254740991, 9007199254740991);
  return checked;
}

function documentSentences(value: unknown): Record<string, unknown> {
  const given = object(value, 'document.sentences[]', 2, []);
  const checked: Record<string, unknown> = {};
  checked['start'] = integer(given['start'], 'document.sentences[].start', -9007199254740991, 9007199254740991);
  checked['end'] = integer(given['end'], 'document.sentences[].end', -9007199254740991, 9007199254740991);
  return checked;
}

function documentFocus(value: unknown): Record<string, unknown> {
  const given = object(value, 'document.focus', 2, []);
  const checked: Record<string, unknown> = {};
  checked['country'] = given['country'] === null ? null : text(given['country'], 'document.focus.country');
  checked['location'] = given['location'] === null ? null : text(given['location'], 'document.focus.location');
  return checked;
}

function document(value: unknown): Record<string, unknown> {
  const given = object(value, 'document', 20, ['text']);
  const checked: Record<string, unknown> = {};
  checked['id'] = text(given['id'], 'document.id');
  checked['source'] = text(given['source'], 'document.source');
  checked['mediaType'] = text(given['mediaType'], 'document.mediaType');
  checked['url'] = given['url'] === null ? null : text(given['url'], 'document.url');
  checked['sha256'] = textOfLength(given['sha256'], 'document.sha256', 64);
  checked['textOrigin'] = word(given['textOrigin'], 'document.textOrigin', WORDS_3);
  if (given['text'] !== undefined) checked['text'] = text(given['text'], 'document.text');
  checked['encoding'] = text(given['encoding'], 'document.encoding');
  checked['modified'] = given['modified'] === null ? null : text(given['modified'], 'document.modified');
  checked['duplicateOf'] = given['duplicateOf'] === null ? null : text(given['duplicateOf'], 'document.duplicateOf');
  checked['offsetUnit'] = word(given['offsetUnit'], 'document.offsetUnit', WORDS_4);
  checked['length'] = integer(given['length'], 'document.length', 0, 9007199254740991);
  checked['language'] = given['language'] === null ? null : text(given['language'], 'document.language');
  checked['title'] = given['title'] === null ? null : documentTitle(given['title']);
  checked['byline'] = given['byline'] === null ? null : documentByline(given['byline']);
  checked['publisher'] = given['publisher'] === null ? null : documentPublisher(given['publisher']);
  checked['dateline'] = given['dateline'] === null ? null : documentDateline(given['dateline']);
  checked['published'] = given['published'] === null ? null : documentPublished(given['published']);
  checked['sections'] = list(given['sections'], 'document.sections', 0, documentSections);
  checked['sentences'] = list(given['sentences'], 'document.sentences', 0, documentSentences);
  checked['focus'] = given['focus'] === null ? null : documentFocus(given['focus']);
  return checked;
}

function datesAnchor(value: unknown): Record<string, unknown> {
  const given = object(value, 'dates[].anchor', 2, ['id']);
  const checked: Record<string, unknown> = {};
  checked['kind'] = word(given['kind'], 'dates[].anchor.kind', WORDS_11);
  checked['value'] = given['value'] === null ? null : text(given['value'], 'dates[].anchor.value');
  if (given['id'] !== undefined) checked['id'] = given['id'] === null ? null : text(given['id'], 'dates[].anchor.id');
  return checked;
}

function datesRange(value: unknown): Record<string, unknown> {
  const given = object(value, 'dates[].range', 2, []);
  const checked: Record<string, unknown> = {};
  checked['role'] = word(given['role'], 'dates[].range.role', WORDS_12);
  checked['with'] = text(given['with'], 'dates[].range.with');
  return checked;
}

function datesAlternatives(value: unknown): Record<string, unknown> {
  const given = object(value, 'dates[].alternatives[]', 2, []);
  const checked: Record<string, unknown> = {};
  checked['value'] = text(given['value'], 'dates[].alternatives[].value');
  checked['reason'] = text(given['reason'], 'dates[].alternatives[].reason');
  return checked;
}

function dates(value: unknown): Record<string, unknown> {
  const given = object(value, 'dates[]', 22, ['field']);
  const checked: Record<string, unknown> = {};
  checked['id'] = text(given['id'], 'dates[].id');
  checked['text'] = text(given['text'], 'dates[].text');
  checked['start'] = given['start'] === null ? null : integer(given['start'], 'dates[].start', 0, 9007199254740991);
  checked['end'] = given['end'] === null ? null : integer(given['end'], 'dates[].end', 0, 9007199254740991);
  if (given['field'] !== undefined) checked['field'] = word(given['field'], 'dates[].field', WORDS_7);
  checked['section'] = word(given['section'], 'dates[].section', WORDS_6);
  checked['type'] = word(given['type'], 'dates[].type', WORDS_8);
  checked['value'] = text(given['value'], 'dates[].value');
  checked['mod'] = given['mod'] === null ? null : word(given['mod'], 'dates[].mod', WORDS_9);
  checked['edtf'] = given['edtf'] === null ? null : text(given['edtf'], 'dates[].edtf');
  checked['earliest'] = given['earliest'] === null ? null : text(given['earliest'], 'dates[].earliest');
  checked['latest'] = given['latest'] === null ? null : text(given['latest'], 'dates[].latest');
  checked['grain'] = given['grain'] === null ? null : word(given['grain'], 'dates[].grain', WORDS_10);
  checked['anchor'] = datesAnchor(given['anchor']);
  checked['range'] = given['range'] === null ? null : datesRange(given['range']);
  checked['endValue'] = given['endValue'] === null ? null : text(given['endValue'], 'dates[].endValue');
  checked['beginPoint'] = given['beginPoint'] === null ? null : text(given['beginPoint'], 'dates[].beginPoint');
  checked['endPoint'] = given['endPoint'] === null ? null : text(given['endPoint'], 'dates[].endPoint');
  checked['quant'] = given['quant'] === null ? null : text(given['quant'], 'dates[].quant');
  checked['freq'] = given['freq'] === null ? null : text(given['freq'], 'dates[].freq');
  checked['alternatives'] = list(given['alternatives'], 'dates[].alternatives', 0, datesAlternatives);
  checked['rule'] = textLike(given['rule'], 'dates[].rule', PATTERN_13);
  checked['confidence'] = given['confidence'] === null ? null : number(given['confidence'], 'dates[].confidence', 0, 1);
  return checked;
}

function actorsMentions(value: unknown): Record<string, unknown> {
  const given = object(value, 'actors[].mentions[]', 7, ['field', 'count']);
  const checked: Record<string, unknown> = {};
  checked['text'] = text(given['text'], 'actors[].mentions[].text');
  checked['start'] = given['start'] === null ? null : integer(given['start'], 'actors[].mentions[].start', 0, 9007199254740991);
  checked['end'] = given['end'] === null ? null : integer(given['end'], 'actors[].mentions[].end', 0, 9007199254740991);
  if (given['field'] !== undefined) checked['field'] = word(given['field'], 'actors[].mentions[].field', WORDS_7);
  checked['section'] = word(given['section'], 'actors[].mentions[].section', WORDS_6);
  checked['form'] = word(given['form'], 'actors[].mentions[].form', WORDS_16);
  checked['rule'] = textLike(given['rule'], 'actors[].mentions[].rule', PATTERN_13);
  checked['confidence'] = given['confidence'] === null ? null : number(given['confidence'], 'actors[].mentions[].confidence', 0, 1);
  if (given['count'] !== undefined) checked['count'] = given['count'] === null ? null : text(given['count'], 'actors[].mentions[].count');
  return checked;
}

function actors(value: unknown): Record<string, unknown> {
  const given = object(value, 'actors[]', 10, []);
  const checked: Record<string, unknown> = {};
  checked['id'] = text(given['id'], 'actors[].id');
  checked['name'] = text(given['name'], 'actors[].name');
  checked['type'] = word(given['type'], 'actors[].type', WORDS_14);
  checked['subtype'] = given['subtype'] === null ? null : word(given['subtype'], 'actors[].subtype', WORDS_15);
  checked['country'] = given['country'] === null ? null : textOfLength(given['country'], 'actors[].country', 2);
  checked['role'] = given['role'] === null ? null : text(given['role'], 'actors[].role');
  checked['aliases'] = list(given['aliases'], 'actors[].aliases', 0, (entry) => text(entry, 'actors[].aliases[]'));
  checked['description'] = given['description'] === null ? null : text(given['description'], 'actors[].description');
  checked['externalId'] = given['externalId'] === null ? null : text(given['externalId'], 'actors[].externalId');
  checked['mentions'] = list(given['mentions'], 'actors[].mentions', 1, actorsMentions);
  return checked;
}

function locationsAlternatives(value: unknown): Record<string, unknown> {
  const given = object(value, 'locations[].alternatives[]', 7, []);
  const checked: Record<string, unknown> = {};
  checked['name'] = text(given['name'], 'locations[].alternatives[].name');
  checked['type'] = word(given['type'], 'locations[].alternatives[].type', WORDS_17);
  checked['country'] = given['country'] === null ? null : text(given['country'], 'locations[].alternatives[].country');
  checked['admin1'] = given['admin1'] === null ? null : text(given['admin1'], 'locations[].alternatives[].admin1');
  checked['lat'] = number(given['lat'], 'locations[].alternatives[].lat', -1.7976931348623157e+308, 1.7976931348623157e+308);
  checked['lon'] = number(given['lon'], 'locations[].alternatives[].lon', -1.7976931348623157e+308, 1.7976931348623157e+308);
  checked['geonameId'] = given['geonameId'] === null ? null : integer(given['geonameId'], 'locations[].alternatives[].geonameId', -9007199254740991, 9007199254740991);
  return checked;
}

function locationsMentions(value: unknown): Record<string, unknown> {
  const given = object(value, 'locations[].mentions[]', 8, ['field']);
  const checked: Record<string, unknown> = {};
  checked['text'] = text(given['text'], 'locations[].mentions[].text');
  checked['start'] = given['start'] === null ? null : integer(given['start'], 'locations[].mentions[].start', 0, 9007199254740991);
  checked['end'] = given['end'] === null ? null : integer(given['end'], 'locations[].mentions[].end', 0, 9007199254740991);
  if (given['field'] !== undefined) checked['field'] = word(given['field'], 'locations[].mentions[].field', WORDS_7);
  checked['section'] = word(given['section'], 'locations[].mentions[].section', WORDS_6);
  checked['form'] = word(given['form'], 'locations[].mentions[].form', WORDS_16);
  checked['rule'] = textLike(given['rule'], 'locations[].mentions[].rule', PATTERN_13);
  checked['confidence'] = given['confidence'] === null ? null : number(given['confidence'], 'locations[].mentions[].confidence', 0, 1);
  checked['qualifier'] = given['qualifier'] === null ? null : text(given['qualifier'], 'locations[].mentions[].qualifier');
  return checked;
}

function locations(value: unknown): Record<string, unknown> {
  const given = object(value, 'locations[]', 16, []);
  const checked: Record<string, unknown> = {};
  checked['id'] = text(given['id'], 'locations[].id');
  checked['name'] = text(given['name'], 'locations[].name');
  checked['type'] = given['type'] === null ? null : word(given['type'], 'locations[].type', WORDS_17);
  checked['country'] = given['country'] === null ? null : textOfLength(given['country'], 'locations[].country', 2);
  checked['admin1'] = given['admin1'] === null ? null : text(given['admin1'], 'locations[].admin1');
  checked['within'] = given['within'] === null ? null : text(given['within'], 'locations[].within');
  checked['bbox'] = given['bbox'] === null ? null : tuple(given['bbox'], 'locations[].bbox', 4, (entry) => number(entry, 'locations[].bbox[]', -1.7976931348623157e+308, 1.7976931348623157e+308));
  checked['lat'] = given['lat'] === null ? null : number(given['lat'], 'locations[].lat', -90, 90);
  checked['lon'] = given['lon'] === null ? null : number(given['lon'], 'locations[].lon', -180, 180);
  checked['geonameId'] = given['geonameId'] === null ? null : integer(given['geonameId'], 'locations[].geonameId', -9007199254740991, 9007199254740991);
  checked['precision'] = given['precision'] === null ? null : word(given['precision'], 'locations[].precision', WORDS_18);
  checked['resolution'] = word(given['resolution'], 'locations[].resolution', WORDS_19);
  checked['rule'] = textLike(given['rule'], 'locations[].rule', PATTERN_13);
  checked['alternatives'] = list(given['alternatives'], 'locations[].alternatives', 0, locationsAlternatives);
  checked['confidence'] = given['confidence'] === null ? null : number(given['confidence'], 'locations[].confidence', 0, 1);
  checked['mentions'] = list(given['mentions'], 'locations[].mentions', 1, locationsMentions);
  return checked;
}

function countsSi(value: unknown): Record<string, unknown> {
  const given = object(value, 'counts[].si', 2, []);
  const checked: Record<string, unknown> = {};
  checked['value'] = number(given['value'], 'counts[].si.value', -1.7976931348623157e+308, 1.7976931348623157e+308);
  checked['unit'] = text(given['unit'], 'counts[].si.unit');
  return checked;
}

function countsObject(value: unknown): Record<string, unknown> {
  const given = object(value, 'counts[].object', 5, ['field']);
  const checked: Record<string, unknown> = {};
  checked['text'] = text(given['text'], 'counts[].object.text');
  checked['start'] = given['start'] === null ? null : integer(given['start'], 'counts[].object.start', 0, 9007199254740991);
  checked['end'] = given['end'] === null ? null : integer(given['end'], 'counts[].object.end', 0, 9007199254740991);
  if (given['field'] !== undefined) checked['field'] = word(given['field'], 'counts[].object.field', WORDS_7);
  checked['head'] = text(given['head'], 'counts[].object.head');
  checked['class'] = word(given['class'], 'counts[].object.class', WORDS_23);
  return checked;
}

function countsLinkBasis(value: unknown): Record<string, unknown> {
  const given = object(value, 'counts[].linkBasis', 3, []);
  const checked: Record<string, unknown> = {};
  checked['attribution'] = given['attribution'] === null ? null : word(given['attribution'], 'counts[].linkBasis.attribution', WORDS_25);
  checked['location'] = given['location'] === null ? null : word(given['location'], 'counts[].linkBasis.location', WORDS_25);
  checked['date'] = given['date'] === null ? null : word(given['date'], 'counts[].linkBasis.date', WORDS_25);
  return checked;
}

function counts(value: unknown): Record<string, unknown> {
  const given = object(value, 'counts[]', 28, ['field']);
  const checked: Record<string, unknown> = {};
  checked['id'] = text(given['id'], 'counts[].id');
  checked['text'] = text(given['text'], 'counts[].text');
  checked['start'] = given['start'] === null ? null : integer(given['start'], 'counts[].start', 0, 9007199254740991);
  checked['end'] = given['end'] === null ? null : integer(given['end'], 'counts[].end', 0, 9007199254740991);
  if (given['field'] !== undefined) checked['field'] = word(given['field'], 'counts[].field', WORDS_7);
  checked['section'] = word(given['section'], 'counts[].section', WORDS_6);
  checked['kind'] = word(given['kind'], 'counts[].kind', WORDS_20);
  checked['relation'] = word(given['relation'], 'counts[].relation', WORDS_21);
  checked['value'] = given['value'] === null ? null : number(given['value'], 'counts[].value', -1.7976931348623157e+308, 1.7976931348623157e+308);
  checked['low'] = given['low'] === null ? null : number(given['low'], 'counts[].low', -1.7976931348623157e+308, 1.7976931348623157e+308);
  checked['high'] = given['high'] === null ? null : number(given['high'], 'counts[].high', -1.7976931348623157e+308, 1.7976931348623157e+308);
  checked['per'] = given['per'] === null ? null : text(given['per'], 'counts[].per');
  checked['si'] = given['si'] === null ? null : countsSi(given['si']);
  checked['unit'] = given['unit'] === null ? null : text(given['unit'], 'counts[].unit');
  checked['trend'] = given['trend'] === null ? null : word(given['trend'], 'counts[].trend', WORDS_22);
  checked['object'] = given['object'] === null ? null : countsObject(given['object']);
  checked['category'] = list(given['category'], 'counts[].category', 0, (entry) => word(entry, 'counts[].category[]', WORDS_24));
  checked['negated'] = truth(given['negated'], 'counts[].negated');
  checked['hypothetical'] = truth(given['hypothetical'], 'counts[].hypothetical');
  checked['event'] = given['event'] === null ? null : text(given['event'], 'counts[].event');
  checked['attribution'] = given['attribution'] === null ? null : text(given['attribution'], 'counts[].attribution');
  checked['location'] = given['location'] === null ? null : text(given['location'], 'counts[].location');
  checked['date'] = given['date'] === null ? null : text(given['date'], 'counts[].date');
  checked['linkBasis'] = countsLinkBasis(given['linkBasis']);
  checked['partOf'] = given['partOf'] === null ? null : text(given['partOf'], 'counts[].partOf');
  checked['sameAs'] = given['sameAs'] === null ? null : text(given['sameAs'], 'counts[].sameAs');
  checked['supersedes'] = given['supersedes'] === null ? null : text(given['supersedes'], 'counts[].supersedes');
  checked['rule'] = textLike(given['rule'], 'counts[].rule', PATTERN_13);
  checked['confidence'] = given['confidence'] === null ? null : number(given['confidence'], 'counts[].confidence', 0, 1);
  return checked;
}

function eventsTrigger(value: unknown): Record<string, unknown> {
  const given = object(value, 'events[].trigger', 4, ['field']);
  const checked: Record<string, unknown> = {};
  checked['text'] = text(given['text'], 'events[].trigger.text');
  checked['start'] = given['start'] === null ? null : integer(given['start'], 'events[].trigger.start', 0, 9007199254740991);
  checked['end'] = given['end'] === null ? null : integer(given['end'], 'events[].trigger.end', 0, 9007199254740991);
  if (given['field'] !== undefined) checked['field'] = word(given['field'], 'events[].trigger.field', WORDS_7);
  checked['section'] = word(given['section'], 'events[].trigger.section', WORDS_6);
  return checked;
}

function eventsMentions(value: unknown): Record<string, unknown> {
  const given = object(value, 'events[].mentions[]', 4, ['field']);
  const checked: Record<string, unknown> = {};
  checked['text'] = text(given['text'], 'events[].mentions[].text');
  checked['start'] = given['start'] === null ? null : integer(given['start'], 'events[].mentions[].start', 0, 9007199254740991);
  checked['end'] = given['end'] === null ? null : integer(given['end'], 'events[].mentions[].end', 0, 9007199254740991);
  if (given['field'] !== undefined) checked['field'] = word(given['field'], 'events[].mentions[].field', WORDS_7);
  checked['section'] = word(given['section'], 'events[].mentions[].section', WORDS_6);
  return checked;
}

function eventsAgents(value: unknown): Record<string, unknown> {
  const given = object(value, 'events[].agents[]', 4, ['field']);
  const checked: Record<string, unknown> = {};
  checked['text'] = text(given['text'], 'events[].agents[].text');
  checked['start'] = given['start'] === null ? null : integer(given['start'], 'events[].agents[].start', 0, 9007199254740991);
  checked['end'] = given['end'] === null ? null : integer(given['end'], 'events[].agents[].end', 0, 9007199254740991);
  if (given['field'] !== undefined) checked['field'] = word(given['field'], 'events[].agents[].field', WORDS_7);
  checked['actor'] = given['actor'] === null ? null : text(given['actor'], 'events[].agents[].actor');
  return checked;
}

function eventsPatients(value: unknown): Record<string, unknown> {
  const given = object(value, 'events[].patients[]', 4, ['field']);
  const checked: Record<string, unknown> = {};
  checked['text'] = text(given['text'], 'events[].patients[].text');
  checked['start'] = given['start'] === null ? null : integer(given['start'], 'events[].patients[].start', 0, 9007199254740991);
  checked['end'] = given['end'] === null ? null : integer(given['end'], 'events[].patients[].end', 0, 9007199254740991);
  if (given['field'] !== undefined) checked['field'] = word(given['field'], 'events[].patients[].field', WORDS_7);
  checked['actor'] = given['actor'] === null ? null : text(given['actor'], 'events[].patients[].actor');
  return checked;
}

function eventsLinkBasis(value: unknown): Record<string, unknown> {
  const given = object(value, 'events[].linkBasis', 2, []);
  const checked: Record<string, unknown> = {};
  checked['location'] = given['location'] === null ? null : word(given['location'], 'events[].linkBasis.location', WORDS_29);
  checked['date'] = given['date'] === null ? null : word(given['date'], 'events[].linkBasis.date', WORDS_29);
  return checked;
}

function eventsClaimedBy(value: unknown): Record<string, unknown> {
  const given = object(value, 'events[].claimedBy', 4, ['field']);
  const checked: Record<string, unknown> = {};
  checked['text'] = text(given['text'], 'events[].claimedBy.text');
  checked['start'] = given['start'] === null ? null : integer(given['start'], 'events[].claimedBy.start', 0, 9007199254740991);
  checked['end'] = given['end'] === null ? null : integer(given['end'], 'events[].claimedBy.end', 0, 9007199254740991);
  if (given['field'] !== undefined) checked['field'] = word(given['field'], 'events[].claimedBy.field', WORDS_7);
  checked['actor'] = given['actor'] === null ? null : text(given['actor'], 'events[].claimedBy.actor');
  return checked;
}

function events(value: unknown): Record<string, unknown> {
  const given = object(value, 'events[]', 16, []);
  const checked: Record<string, unknown> = {};
  checked['id'] = text(given['id'], 'events[].id');
  checked['type'] = word(given['type'], 'events[].type', WORDS_26);
  checked['mode'] = given['mode'] === null ? null : word(given['mode'], 'events[].mode', WORDS_27);
  checked['plover'] = given['plover'] === null ? null : word(given['plover'], 'events[].plover', WORDS_28);
  checked['trigger'] = eventsTrigger(given['trigger']);
  checked['mentions'] = list(given['mentions'], 'events[].mentions', 0, eventsMentions);
  checked['agents'] = list(given['agents'], 'events[].agents', 0, eventsAgents);
  checked['patients'] = list(given['patients'], 'events[].patients', 0, eventsPatients);
  checked['location'] = given['location'] === null ? null : text(given['location'], 'events[].location');
  checked['date'] = given['date'] === null ? null : text(given['date'], 'events[].date');
  checked['counts'] = list(given['counts'], 'events[].counts', 0, (entry) => text(entry, 'events[].counts[]'));
  checked['linkBasis'] = eventsLinkBasis(given['linkBasis']);
  checked['status'] = word(given['status'], 'events[].status', WORDS_30);
  checked['claimedBy'] = given['claimedBy'] === null ? null : eventsClaimedBy(given['claimedBy']);
  checked['rule'] = textLike(given['rule'], 'events[].rule', PATTERN_13);
  checked['confidence'] = given['confidence'] === null ? null : number(given['confidence'], 'events[].confidence', 0, 1);
  return checked;
}

function faqQuestion(value: unknown): Record<string, unknown> {
  const given = object(value, 'faq[].question', 3, []);
  const checked: Record<string, unknown> = {};
  checked['text'] = text(given['text'], 'faq[].question.text');
  checked['start'] = given['start'] === null ? null : integer(given['start'], 'faq[].question.start', 0, 9007199254740991);
  checked['end'] = given['end'] === null ? null : integer(given['end'], 'faq[].question.end', 0, 9007199254740991);
  return checked;
}

function faqAnswer(value: unknown): Record<string, unknown> {
  const given = object(value, 'faq[].answer', 3, []);
  const checked: Record<string, unknown> = {};
  checked['text'] = text(given['text'], 'faq[].answer.text');
  checked['start'] = given['start'] === null ? null : integer(given['start'], 'faq[].answer.start', 0, 9007199254740991);
  checked['end'] = given['end'] === null ? null : integer(given['end'], 'faq[].answer.end', 0, 9007199254740991);
  return checked;
}

function faqPlain(value: unknown): Record<string, unknown> {
  const given = object(value, 'faq[].plain', 2, []);
  const checked: Record<string, unknown> = {};
  checked['question'] = text(given['question'], 'faq[].plain.question');
  checked['answer'] = text(given['answer'], 'faq[].plain.answer');
  return checked;
}

function faq(value: unknown): Record<string, unknown> {
  const given = object(value, 'faq[]', 9, []);
  const checked: Record<string, unknown> = {};
  checked['id'] = text(given['id'], 'faq[].id');
  checked['question'] = faqQuestion(given['question']);
  checked['answer'] = faqAnswer(given['answer']);
  checked['plain'] = faqPlain(given['plain']);
  checked['speaker'] = given['speaker'] === null ? null : text(given['speaker'], 'faq[].speaker');
  checked['style'] = word(given['style'], 'faq[].style', WORDS_31);
  checked['facts'] = list(given['facts'], 'faq[].facts', 0, (entry) => text(entry, 'faq[].facts[]'));
  checked['rule'] = textLike(given['rule'], 'faq[].rule', PATTERN_13);
  checked['confidence'] = given['confidence'] === null ? null : number(given['confidence'], 'faq[].confidence', 0, 1);
  return checked;
}

function quotes(value: unknown): Record<string, unknown> {
  const given = object(value, 'quotes[]', 8, ['field']);
  const checked: Record<string, unknown> = {};
  checked['id'] = text(given['id'], 'quotes[].id');
  checked['text'] = text(given['text'], 'quotes[].text');
  checked['start'] = given['start'] === null ? null : integer(given['start'], 'quotes[].start', 0, 9007199254740991);
  checked['end'] = given['end'] === null ? null : integer(given['end'], 'quotes[].end', 0, 9007199254740991);
  if (given['field'] !== undefined) checked['field'] = word(given['field'], 'quotes[].field', WORDS_7);
  checked['speaker'] = given['speaker'] === null ? null : text(given['speaker'], 'quotes[].speaker');
  checked['cue'] = given['cue'] === null ? null : text(given['cue'], 'quotes[].cue');
  checked['rule'] = textLike(given['rule'], 'quotes[].rule', PATTERN_13);
  checked['confidence'] = given['confidence'] === null ? null : number(given['confidence'], 'quotes[].confidence', 0, 1);
  return checked;
}

function sourcesMentions(value: unknown): Record<string, unknown> {
  const given = object(value, 'sources[].mentions[]', 3, ['field']);
  const checked: Record<string, unknown> = {};
  checked['text'] = text(given['text'], 'sources[].mentions[].text');
  checked['start'] = given['start'] === null ? null : integer(given['start'], 'sources[].mentions[].start', 0, 9007199254740991);
  checked['end'] = given['end'] === null ? null : integer(given['end'], 'sources[].mentions[].end', 0, 9007199254740991);
  if (given['field'] !== undefined) checked['field'] = word(given['field'], 'sources[].mentions[].field', WORDS_7);
  return checked;
}

function sourcesClaims(value: unknown): Record<string, unknown> {
  const given = object(value, 'sources[].claims[]', 2, ['field']);
  const checked: Record<string, unknown> = {};
  checked['start'] = given['start'] === null ? null : integer(given['start'], 'sources[].claims[].start', 0, 9007199254740991);
  checked['end'] = given['end'] === null ? null : integer(given['end'], 'sources[].claims[].end', 0, 9007199254740991);
  if (given['field'] !== undefined) checked['field'] = word(given['field'], 'sources[].claims[].field', WORDS_7);
  return checked;
}

function sources(value: unknown): Record<string, unknown> {
  const given = object(value, 'sources[]', 7, []);
  const checked: Record<string, unknown> = {};
  checked['id'] = text(given['id'], 'sources[].id');
  checked['name'] = text(given['name'], 'sources[].name');
  checked['url'] = given['url'] === null ? null : text(given['url'], 'sources[].url');
  checked['actor'] = given['actor'] === null ? null : text(given['actor'], 'sources[].actor');
  checked['kind'] = word(given['kind'], 'sources[].kind', WORDS_32);
  checked['mentions'] = list(given['mentions'], 'sources[].mentions', 0, sourcesMentions);
  checked['claims'] = list(given['claims'], 'sources[].claims', 0, sourcesClaims);
  return checked;
}

function messages(value: unknown): Record<string, unknown> {
  const given = object(value, 'messages[]', 6, []);
  const checked: Record<string, unknown> = {};
  checked['severity'] = word(given['severity'], 'messages[].severity', WORDS_33);
  checked['code'] = text(given['code'], 'messages[].code');
  checked['reason'] = text(given['reason'], 'messages[].reason');
  checked['start'] = given['start'] === null ? null : integer(given['start'], 'messages[].start', 0, 9007199254740991);
  checked['end'] = given['end'] === null ? null : integer(given['end'], 'messages[].end', 0, 9007199254740991);
  checked['hint'] = given['hint'] === null ? null : text(given['hint'], 'messages[].hint');
  return checked;
}

export function checkedRecord(value: unknown): Record<string, unknown> {
  const given = object(value, '', 12, []);
  const checked: Record<string, unknown> = {};
  checked['schema'] = word(given['schema'], 'schema', WORDS_1);
  checked['generator'] = generator(given['generator']);
  checked['document'] = document(given['document']);
  checked['dates'] = list(given['dates'], 'dates', 0, dates);
  checked['actors'] = list(given['actors'], 'actors', 0, actors);
  checked['locations'] = list(given['locations'], 'locations', 0, locations);
  checked['counts'] = list(given['counts'], 'counts', 0, counts);
  checked['events'] = list(given['events'], 'events', 0, events);
  checked['faq'] = list(given['faq'], 'faq', 0, faq);
  checked['quotes'] = list(given['quotes'], 'quotes', 0, quotes);
  checked['sources'] = list(given['sources'], 'sources', 0, sources);
  checked['messages'] = list(given['messages'], 'messages', 0, messages);
  return checked;
}

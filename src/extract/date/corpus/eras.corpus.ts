import type { Example } from '../../corpus.ts';
import { row } from './rows.corpus.ts';

const BEFORE = { earliest: '-0498-01-01', latest: '-0399-12-31', grain: 'century' } as const;

/** Eras, centuries, millennia, and what a history counts from them. */
export const eras: readonly Example<'date'>[] = [
  row('The wall was built in [AD 122] by the legions.', '0122', { rule: 'date/year', edtf: '0122' }),
  row('The wall was finished in [128 AD], by Rome.', '0128'),
  row('The shrine burned down in [688 CE].', '0688'),
  row('The lava buried the port in [A.D. 203].', '0203'),
  row('The fleet was lost in [322 BC].', 'BC0322', { edtf: '-0321', grain: 'year' }),
  row('The tomb is dated [1450 B.C.E.] in the report.', 'BC1450'),
  row('They ruled from [310] to [245 BC].', ['BC0310', 'BC0245']),
  row('Between [310] and [245 BC] they ruled.', ['BC0310', 'BC0245']),
  row('The league ([477-404 BC]) fell apart.', 'BC0477', { endValue: 'BC0404' }),
  row('The fort dates from [the fifth century BC].', 'BC04XX', BEFORE),
  row('The coins are of [the 2nd century AD].', '01XX', { rule: 'date/century' }),
  row('Farms spread in [the third millennium BC].', 'BC2XXX'),
  row('The canal was dug in [the 1700s].', '17XX', { alternatives: [{ value: '170X', reason: 'decade' }] }),
  row('Trams ran in [the early 1900s].', '19XX', { mod: 'START' }),
  row('Prices fell in [the 2000s].', '200X', { alternatives: [{ value: '20XX', reason: 'century' }] }),
  row('Wages rose in [the 1970s].', '197X'),
  row('Trade grew in [the 15th] and [16th centuries].', ['14XX', '15XX']),
  row('Trade grew from [the 15th] to [the 17th century].', ['14XX', '16XX']),
  row('Trade grew in [the late 17th] and [early 18th centuries].', ['16XX', '17XX']),
  row('It was dug in [the first half of the 19th century].', '18XX', { mod: 'START' }),
  row('It was dug in [the latter half of the 19th century].', '18XX', { mod: 'END' }),
  row('In [480 BC] the city fell. In [the following year] it was rebuilt. [A decade later] it led the league.', [
    'BC0480',
    'BC0479',
    'BC0469',
  ]),
  row('In [1776] France sent arms.', '1776'),
  row('He lost in the [1784] campaign.', '1784'),
  row('As late as [1781] they still hoped.', '1781'),
];

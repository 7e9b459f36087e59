/** The page of an article at work. */
import type { FactboxRecord } from '../../../model/record.ts';
import { readData } from '../dom.ts';
import { setUpCorrections } from './corrections.ts';
import { setUpFilters } from './filters.ts';
import { setUpLinks } from './links.ts';

setUpFilters();
setUpLinks();
setUpCorrections(readData('record') as FactboxRecord);

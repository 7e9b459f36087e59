/** The page of an article at work. */
import type { FactboxRecord } from '../../../model/record.ts';
import { readData } from '../dom.ts';
import { setUpCorrections } from './corrections.ts';
import { setUpEntries } from './entries.ts';
import { setUpFilters } from './filters.ts';
import { setUpLinks } from './links.ts';
import { setUpPrinting } from './printing.ts';

const record = readData('record') as FactboxRecord;
setUpFilters();
setUpLinks(setUpEntries(record));
setUpCorrections(record);
setUpPrinting();

// Writes record.ts beside it: npm run build && npm run record-check
import { writeFileSync } from 'node:fs';
import { recordCheck } from '../../../dist/model/check/write.js';

writeFileSync(new URL('record.ts', import.meta.url), recordCheck());

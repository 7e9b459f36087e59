// The only importer of node:crypto.
import { createHash } from 'node:crypto';

/** Hex SHA-256 of the UTF-8 bytes of a text. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

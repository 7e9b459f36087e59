// Sentences of the treebanks as words and our tags.
import { readFileSync } from 'node:fs';
import { Tag } from '../../../../../dist/model/tag.js';

// Names with foreign words and the like are no tags of ours: 0 is "nothing to learn here".
const OURS = { 'PRP$': 'PRPS', 'WP$': 'WP', RBS: 'RBR' };
const tagOf = (penn) => Tag[OURS[penn] ?? penn] ?? 0;
const MARKS = new Set([',', '.', ':', '``', "''", '-LRB-', '-RRB-', 'HYPH', 'SYM', 'NFP', '$', '#']);

/** News, and what is written like it, weighs more than letters and reviews. */
const weightOf = (id) => (id.startsWith('news') ? 3 : /^interview|^speech|^bio|^academic|^textbook|^voyage/.test(id) ? 2 : 1);

export function readTreebank(path) {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => {
    const { id, tokens } = JSON.parse(line);
    return {
      id, document: id.replace(/-\d+$/, ''), weight: weightOf(id), raw: tokens,
      words: tokens.map(([word]) => word),
      gold: tokens.map(([, penn]) => (MARKS.has(penn) ? 0 : tagOf(penn))),
    };
  });
}

/** The fold of a document among `folds`: by its name, so that it is the same every time. */
export function foldOf(document, folds) {
  let hash = 2166136261;
  for (let i = 0; i < document.length; i += 1) hash = Math.imul(hash ^ document.charCodeAt(i), 16777619);
  return (hash >>> 7) % folds;
}

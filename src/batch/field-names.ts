/** By which names an article's fields go in JSON and tables. */
import type { InputFormat } from '../model/vocabulary.ts';

/** Where in an object each field stands, by key or dotted path: `--fields text=article.body,published=date`. */
export type FieldNames = Readonly<Partial<Record<Field, FieldName>>>;

export interface FieldName {
  readonly path: string;
  /** What the user says that the text is in; null to look. */
  readonly format: InputFormat | null;
}

export const FIELDS = ['id', 'text', 'title', 'published', 'url', 'language', 'format', 'byline', 'publisher'] as const;
export type Field = (typeof FIELDS)[number];

/** The keys that programs use, the likeliest first, without capitals and what joins their words (see `plainKeys`). */
export const USUAL: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'uri', 'guid', 'uuid', 'articleid', 'docid', 'docno'],
  text: [
    'text',
    'body',
    'content',
    'maintext',
    'articlebody',
    'plaintext',
    'articletext',
    'fulltext',
    'rawtext',
    'bodytext',
    'contenttext',
    'contenthtml',
    'cleantext',
    'cleanedtext',
    'story',
    'article',
    'document',
    'contents',
    'selftext',
    'notes',
    'html',
    'rawhtml',
    'leadparagraph',
  ],
  title: ['title', 'headline', 'hed', 'subject', 'webtitle'],
  published: [
    'published',
    'date',
    'datepublish',
    'datepublished',
    'publishdate',
    'publisheddate',
    'publicationdate',
    'publishedat',
    'pubdate',
    'publishedon',
    'firstpublished',
    'webpublicationdate',
    'createdat',
    'createdutc',
    'createdtime',
    'datetime',
    'timestamp',
  ],
  url: ['url', 'link', 'sourceurl', 'canonicalurl', 'permalink', 'weburl', 'articleurl', 'pageurl'],
  language: ['language', 'lang', 'inlanguage'],
  format: ['format'],
  byline: ['byline', 'author', 'authors', 'creator'],
  publisher: [
    'publisher',
    'source',
    'sourcename',
    'sourcedomain',
    'sitename',
    'outlet',
    'publication',
    'medianame',
    'newspaper',
    'hostname',
  ],
};

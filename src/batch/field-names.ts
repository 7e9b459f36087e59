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

/** The keys that programs use, the likeliest first; capitals do not count. */
export const USUAL: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', '_id', 'uri', 'guid', 'uuid', 'article_id', 'articleid', 'doc_id', 'docid'],
  text: [
    'text',
    'body',
    'content',
    'maintext',
    'articlebody',
    'plain_text',
    'article_text',
    'full_text',
    'fulltext',
    'raw_text',
    'body_text',
    'bodytext',
    'content_text',
    'content_html',
    'clean_text',
    'story',
    'article',
    'document',
  ],
  title: ['title', 'headline', 'head_line', 'hed', 'subject'],
  published: [
    'published',
    'date',
    'date_publish',
    'date_published',
    'datepublished',
    'publish_date',
    'published_date',
    'publication_date',
    'publicationdate',
    'published_at',
    'publishedat',
    'pubdate',
    'pub_date',
    'published_on',
    'created_at',
    'timestamp',
  ],
  url: ['url', 'link', 'source_url', 'canonical_url', 'permalink', 'web_url', 'weburl'],
  language: ['language', 'lang', 'inlanguage'],
  format: ['format'],
  byline: ['byline', 'author', 'authors', 'creator'],
  publisher: ['publisher', 'source', 'source_name', 'source_domain', 'sitename', 'site_name', 'outlet', 'publication'],
};

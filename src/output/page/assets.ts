/** What the pages run and look like: made by `npm run bundle` out of the folders beside this file. */
import { createRequire } from 'node:module';

export interface PageAsset {
  readonly script: string;
  readonly style: string;
  /** SHA-256 of both, as a Content-Security-Policy names them: "sha256-…". */
  readonly scriptHash: string;
  readonly styleHash: string;
}

export type PageName = 'article' | 'report' | 'plain';

/** The package's own address of the file: the same for sources, the built library and the bundle. */
const assets = createRequire(import.meta.url)('factbox/pages.json') as { readonly [P in PageName]: PageAsset };

export const pageAsset = (name: PageName): PageAsset => assets[name];

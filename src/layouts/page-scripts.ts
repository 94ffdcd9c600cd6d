/** The scripts of pages, one for each kind, below `scripts/`: a page asks for one file, which has all that it needs. */
export type PageScript = 'page' | 'procedure' | 'catalogue' | 'figures' | 'comparison' | 'search' | 'translated' | 'language';

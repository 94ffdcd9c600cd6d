/**
 * What answers with a file that is no page of a template. It is told what its own `getStaticPaths` said of the path and no
 * more: a build asks it past Astro, which would make a whole request of each, with an address and headers.
 */
export type Endpoint<Props = unknown, Params = unknown> = (path: { props: Props; params: Params }) => Response | Promise<Response>;

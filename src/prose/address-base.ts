import { defineHastPlugin } from 'satteri';

/** Puts the base path of the portal before the addresses that editors write from its root (`/thu-tuc/…`). */
export function addressBase(base: string) {
  return defineHastPlugin({
    name: 'congkhai-address-base',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties?.href;
        if (typeof href === 'string' && href.startsWith('/') && base !== '/') context.setProperty(node, 'href', base + href.slice(1));
      },
    },
  });
}

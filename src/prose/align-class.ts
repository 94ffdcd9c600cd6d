import { defineHastPlugin } from 'satteri';

/** Markdown tables align a column with an inline style, which the Content-Security-Policy forbids; a class does it. */
export const alignClass = defineHastPlugin({
  name: 'congkhai-align-class',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const { style, align } = node.properties ?? {};
      const direction = /right|center/.exec(`${JSON.stringify(style ?? '')} ${String(align ?? '')}`)?.[0];
      if (style !== undefined) context.setProperty(node, 'style', null);
      if (align !== undefined) context.setProperty(node, 'align', null);
      if (direction) context.setProperty(node, 'className', [direction === 'right' ? 'number' : 'centred']);
    },
  },
});

import { defineMdastPlugin } from 'satteri';
import { judge, type Node } from './guard.ts';

const refuse = (node: unknown) => {
  const finding = judge(node as Node);
  if (finding) throw new Error(`${finding.message} ${finding.hint ?? finding.rule.mend}`);
};

/** The second lock: what the checks refuse does not render either, also while the development server runs. */
export const guardPlugin = defineMdastPlugin({
  name: 'congkhai-guard',
  mdxjsEsm: refuse,
  mdxFlowExpression: refuse,
  mdxTextExpression: refuse,
  mdxJsxFlowElement: refuse,
  mdxJsxTextElement: refuse,
  html: refuse,
  link: refuse,
  definition: refuse,
  image: refuse,
  imageReference: refuse,
});

import { keyedFiles } from '../schemas/keyed-files.ts';

// The YAML extension reads no front matter, so that only files that are YAML as a whole are named.
const yamlSchemas = Object.fromEntries(
  keyedFiles.filter(({ path }) => path.endsWith('.yaml')).map(({ path, schemaFile }) => [`./${schemaFile}`, path]),
);

const text = { 'editor.wordWrap': 'on', 'files.trimTrailingWhitespace': false };

/** `.vscode/settings.json` of a new portal: tables keep their byte order mark, `cong.yaml` has its schema. */
export const editorSettings = `${JSON.stringify(
  {
    'files.eol': '\n',
    'editor.unicodeHighlight.allowedLocales': { vi: true },
    'yaml.schemas': yamlSchemas,
    '[csv]': { 'files.encoding': 'utf8bom', 'editor.wordWrap': 'off' },
    '[markdown]': text,
    '[mdx]': text,
  },
  null,
  2,
)}\n`;

/** `.vscode/extensions.json`, which VS Code reads with comments. */
export const recommendedExtensions = `{
  "recommendations": [
    "redhat.vscode-yaml", // gợi ý và giải thích các mục của data/cong.yaml
    "mechatroner.rainbow-csv", // tô màu từng cột của bảng CSV
    "unifiedjs.vscode-mdx" // đọc tập tin .mdx của tin bài và trang
  ]
}
`;

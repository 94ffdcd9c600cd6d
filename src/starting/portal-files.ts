import { editorFiles } from '../schemas/editor-files.ts';
import type { IsoDate } from '../text/date.ts';
import { firstNews, firstNewsPath } from './first-news.ts';
import type { Publisher } from './publisher.ts';
import { readmeText } from './readme-text.ts';
import { settingsText, type Place } from './settings-text.ts';
import { editorSettings, recommendedExtensions } from './editor-settings.ts';
import { emptyTables, exampleTables } from './tables.ts';
import { githubWorkflow, gitlabWorkflow, type Generator } from './workflows.ts';

/** All that a new portal is made from. */
export interface Plan {
  publisher: Publisher;
  place: Place;
  generator: Generator;
  today: IsoDate;
}

const exampleNote = `# Ví dụ

Mỗi bảng ở đây có dòng tên cột và **một dòng làm mẫu, không có thật**. Cổng không đọc thư mục này.
Muốn dùng một bảng: mở bảng cùng tên trong \`data/\`, viết dòng của bạn theo mẫu. Bảng trong \`thu-tuc/ho-tich/\` là mẫu cho thư mục của mọi lĩnh vực.
`;

const ignored = `dist/
.congkhai/
.nhap-*.json
*.tmp
~$*
.~lock.*
.DS_Store
Thumbs.db
`;

/**
 * Every file of a new portal, by its path.
 *
 * @param folder the name of the folder that it will have
 */
export function portalFiles({ publisher, place, generator, today }: Plan, folder: string): Map<string, string> {
  return new Map([
    ['README.md', readmeText(publisher, folder)],
    ['.gitignore', ignored],
    ['.github/workflows/cong.yml', githubWorkflow(generator)],
    ['.gitlab-ci.yml', gitlabWorkflow(generator)],
    ['.vscode/settings.json', editorSettings],
    ['.vscode/extensions.json', recommendedExtensions],
    ...editorFiles(),
    ['data/cong.yaml', settingsText(publisher, place)],
    ...emptyTables(),
    ['vi-du/DOC-TRUOC.md', exampleNote],
    ...exampleTables(),
    [firstNewsPath, firstNews(publisher, today)],
  ]);
}

import type { Issue } from '../issues/issue.ts';
import { issueOf } from '../issues/rule.ts';
import { readYaml } from '../prose/yaml.ts';
import { readShape } from '../schemas/shape.ts';
import { settingsSchema, toSettings, type Settings } from '../schemas/settings.ts';
import { missingValue } from '../schemas/rules/missing-value.ts';
import { decode } from '../tables/decode.ts';
import { readBytes } from './read-folder.ts';

const file = 'data/cong.yaml';

/** Reads `cong.yaml`, without which there is no portal. */
export function readSettings(portal: string): { settings: Settings | null; issues: Issue[] } {
  const bytes = readBytes(portal, file);
  if (!bytes) {
    const message = 'Thư mục cổng không có data/cong.yaml.';
    const hint = 'Tạo data/cong.yaml theo mẫu trong data/README.md, hoặc kiểm tra lại đường dẫn CONGKHAI_PORTAL.';
    return { settings: null, issues: [issueOf(missingValue, { file }, { message, hint })] };
  }
  return settingsOf(bytes);
}

/** Bytes of `cong.yaml` → settings, with every issue of them. */
export function settingsOf(bytes: Uint8Array): { settings: Settings | null; issues: Issue[] } {
  const decoded = decode(bytes, file);
  if (decoded.text === null) return { settings: null, issues: decoded.issues };
  const source = readYaml(decoded.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), file);
  const { value, issues } = readShape(settingsSchema, source);
  return { settings: value ? toSettings(value) : null, issues: [...decoded.issues, ...source.issues, ...issues] };
}

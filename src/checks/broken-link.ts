import { addressOf, fileOf, followLink, hasPlace, type OwnTarget } from '../domain/follow-link.ts';
import type { Issue } from '../issues/issue.ts';
import { issueOf, type Finding, type Rule } from '../issues/rule.ts';
import type { PortalReading } from '../portal/read-portal.ts';
import { nearest } from '../text/nearest.ts';
import type { Check } from './check.ts';
import { meantAddress } from './meant-address.ts';
import { linksOf, type SiteLink } from './site-links.ts';
import { placesOf } from './site-places.ts';
import { isGenerated, type Site } from './site.ts';

const rule: Rule = {
  code: 'lien-ket-gay',
  severity: 'error',
  title: 'Liên kết tới trang không có',
  cause:
    'Liên kết dẫn tới một trang, một tập tin hoặc một chỗ trong trang mà cổng không có. Thường do gõ sai, thiếu dấu / ở cuối, hoặc trang đã đổi địa chỉ.',
  wrong: `[khai sinh](/thu-tuc/khai-sinh)`,
  right: `[khai sinh](/thu-tuc/1.001193/)`,
  mend: 'Mở trang cần dẫn tới, chép phần địa chỉ sau tên miền, tính từ dấu /.',
};

export const brokenLink: Check = {
  rule,
  needs: [],
  find: (reading, _today, site) => {
    if (!site) return [];
    const judge = judgeLinks(reading, site);
    return linksOf(reading, site).flatMap((link): Issue[] => {
      const finding = judge(link);
      return finding ? [issueOf(rule, link.place(), finding)] : [];
    });
  },
};

function judgeLinks(reading: PortalReading, site: Site): (link: SiteLink) => Finding | null {
  const { base } = site.portal.settings;
  const [places, meant] = [placesOf(reading, site), meantAddress(site)];
  return ({ href, page }) => {
    if (page === null && isRelative(href)) return { message: `«${href}» không phải địa chỉ đầy đủ.`, found: href, ...relativeHint(href) };
    // The portal puts its base path before an address of its own.
    const target = followLink(href.startsWith('/') ? base + href.slice(1) : href, page ?? '/', base);
    if (target.kind === 'elsewhere') return null;
    if (target.kind === 'unreadable')
      return {
        message: `Không đọc được liên kết «${href}».`,
        found: href,
        hint: 'Chép lại địa chỉ từ thanh địa chỉ của trình duyệt. Sau mỗi dấu % phải có hai chữ số hoặc chữ cái a–f.',
      };
    if (target.kind !== 'own')
      return { message: `Liên kết «${href}» dẫn ra ngoài cổng.`, found: href, hint: 'Viết địa chỉ trong cổng, tính từ dấu /.' };
    const file = fileOf(target.path);
    if (site.served.has(file)) return judgePlace(readable(href), target, places(addressOf(file)));
    if (!site.complete && isGenerated(target.path)) return null;
    const found = readable(href);
    return { message: `Cổng không có địa chỉ «${found}».`, found, ...(isHost(href) ? relativeHint(href) : meant(target.path)) };
  };
}

/** A link as people write it. @example readable('/th%E1%BB%A7/') // => '/thủ/' */
function readable(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

function judgePlace(href: string, target: OwnTarget, ids: ReadonlySet<string> | null): Finding | null {
  // In a file that is no page, what stands behind # is for the program that opens it.
  if (!fileOf(target.path).endsWith('.html') || ids === null || hasPlace(ids, target)) return null;
  const suggestion = nearest(target.fragment, [...ids]);
  const hint = suggestion ? `Có phải ý bạn là «${target.path}#${suggestion}»?` : `Bỏ phần từ dấu # để dẫn tới đầu trang ${target.path}.`;
  return {
    message: `Trang ${target.path} không có chỗ «#${target.fragment}», hoặc chỗ ấy không giữ được khi số liệu đổi.`,
    found: href,
    expected:
      [...ids]
        .slice(0, 8)
        .map((id) => `#${id}`)
        .join(' · ') || undefined,
    hint,
    suggestion: suggestion && `${target.path}#${suggestion}`,
  };
}

function isRelative(href: string): boolean {
  return !href.startsWith('/') && !/^[a-z][a-z0-9+.-]*:/i.test(href);
}

/** Whether a link begins as the name of a host does, and is not the name of a file. */
function isHost(href: string): boolean {
  return (
    /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/|$)/i.test(href) &&
    !/^[^/]*\.(?:pdf|docx?|xlsx?|pptx?|html?|mdx?|txt|csv|zip|rar|jpe?g|png)$/i.test(href)
  );
}

/** People leave out `https://`. */
function relativeHint(href: string): Pick<Finding, 'hint' | 'suggestion'> {
  if (isHost(href)) return { hint: `Có phải ý bạn là «https://${href}»?`, suggestion: `https://${href}` };
  return { hint: 'Viết cả địa chỉ: https://… cho trang khác, hoặc đường dẫn của cổng bắt đầu bằng dấu /.' };
}

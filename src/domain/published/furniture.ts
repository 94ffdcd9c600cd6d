import type { Portal } from '../../portal/portal.ts';
import { contactAddress, homeAddress, notFoundAddress, searchAddress } from '../addresses.ts';
import { hasResults } from '../results.ts';
import { publishedPage, sourceFile, type PageText, type PublishedPage } from './page.ts';

// The pages that every portal has.

export function homeText(portal: Portal): PageText {
  const { name, description } = portal.settings;
  return { title: `${name}: thủ tục hành chính${hasResults(portal) ? ' và kết quả cải cách' : ''}`, description };
}

export function contactText({ settings: { name, oneStopShop } }: Portal): PageText {
  return {
    title: 'Liên hệ và phản ánh, kiến nghị',
    description: `Địa chỉ, giờ làm việc của ${oneStopShop.commonName} và nơi gửi phản ánh, kiến nghị tới ${name}.`,
  };
}

export function searchText({ settings: { name } }: Portal): PageText {
  return { title: 'Tìm kiếm', description: `Tìm thủ tục, tin tức, đơn vị trên cổng của ${name}.` };
}

export const notFoundText: PageText = {
  title: 'Không thấy trang này',
  description: 'Địa chỉ này không có trang nào. Hãy tìm hoặc chọn lĩnh vực.',
};

export function furniturePages(portal: Portal): PublishedPage[] {
  const { settings } = portal;
  return [
    publishedPage(homeAddress, homeText(portal), sourceFile('data/cong.yaml'), settings),
    publishedPage(contactAddress, contactText(portal), null, settings),
    publishedPage(searchAddress, searchText(portal), null, settings),
    publishedPage(notFoundAddress, notFoundText, null, settings),
  ];
}

import type { Settings } from '../schemas/settings.ts';

/** What a portal does not say yet of how to reach its one-stop shop, in words that follow «chưa ghi». */
export function shopGaps({ address, hours, phone }: Settings['oneStopShop']): string[] {
  return [
    ...(address === null ? ['địa chỉ'] : []),
    ...(hours.length === 0 ? ['giờ làm việc'] : []),
    ...(phone === null ? ['điện thoại'] : []),
  ];
}

/** What a portal cannot publish before it says where it will stand: each of them names whole addresses. */
export const withoutSite =
  'Chưa có địa chỉ máy chủ (trang.dia-chi) thì cổng chưa có bản tin RSS và Atom, mã QR trên tờ in, sơ đồ trang cho máy tìm kiếm, tập tin JSON-LD của dữ liệu mở.';

/** All that a reader needs and the settings do not say yet: in words, and the key of `cong.yaml` that it belongs into. */
export function contactGaps({ oneStopShop, feedback, address, site }: Settings): { what: string; key: string }[] {
  const gaps = [
    { missing: oneStopShop.address === null, what: 'địa chỉ của Một cửa', key: 'mot-cua.dia-chi' },
    { missing: oneStopShop.hours.length === 0, what: 'giờ làm việc của Một cửa', key: 'mot-cua.gio' },
    { missing: oneStopShop.phone === null, what: 'điện thoại của Một cửa', key: 'mot-cua.dien-thoai' },
    { missing: feedback.phone === null, what: 'điện thoại nhận phản ánh', key: 'phan-anh.dien-thoai' },
    { missing: address === null, what: 'địa chỉ trụ sở', key: 'dia-chi' },
    { missing: site === null, what: 'địa chỉ máy chủ', key: 'trang.dia-chi' },
  ];
  return gaps.flatMap(({ missing, what, key }) => (missing ? [{ what, key }] : []));
}

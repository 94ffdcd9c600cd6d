/** What who asks for a change is asked: an official, who need not know what a pull request is. */
export const requestTemplate = `## Sửa gì

<!-- Một, hai câu. Ví dụ: lệ phí đăng ký kết hôn từ 30.000 đồng thành miễn. -->

## Theo văn bản nào

<!-- Số, ký hiệu, ngày ký của văn bản; hoặc nguồn của số liệu. -->

## Ai đã đối chiếu

<!-- Họ tên, đơn vị của người đã so với văn bản gốc. -->

## Trước khi gửi

- [ ] Tôi đã so từng chỗ sửa với văn bản gốc.
- [ ] Không có dữ liệu cá nhân: số căn cước, số điện thoại riêng, chữ ký, tên người nộp hồ sơ.
- [ ] Người trong ảnh đã đồng ý; ảnh không lộ giấy tờ của ai.
- [ ] Sau khi gửi, tôi sẽ đọc lời kể thay đổi và xem bản xem thử.
`;

/** A form of GitHub. The address of a page can fill in the fields by their ids. */
export const errorForm = `name: Báo sai sót
description: Một chỗ trên cổng sai, thiếu hoặc khó hiểu
title: 'Sai sót: '
body:
  - type: markdown
    attributes:
      value: Nơi này ai cũng đọc được. Đừng ghi số căn cước, số điện thoại hay hồ sơ của ai.
  - type: input
    id: dia-chi-trang
    attributes:
      label: Địa chỉ trang
      description: Trang có chỗ sai.
    validations:
      required: true
  - type: input
    id: tap-tin
    attributes:
      label: Tập tin và dòng
      description: Nếu bạn biết; không biết thì để trống.
  - type: textarea
    id: noi-dung
    attributes:
      label: Sai ở đâu, đúng ra là gì
      description: Ghi cả văn bản nói điều đúng, nếu bạn biết.
    validations:
      required: true
`;

export const formChoices = `# Người dân phản ánh ở trang «Liên hệ» của cổng; nơi này dành cho chỗ sai của cổng.
blank_issues_enabled: true
`;

/** The same for GitLab, which has no forms. */
export const errorTemplate = `<!-- Nơi này ai cũng đọc được. Đừng ghi số căn cước, số điện thoại hay hồ sơ của ai. -->

## Địa chỉ trang

## Tập tin và dòng

<!-- Nếu bạn biết; không biết thì để trống. -->

## Sai ở đâu, đúng ra là gì

<!-- Ghi cả văn bản nói điều đúng, nếu bạn biết. -->
`;

import { copyToServer, howToName, previewAddress, type Generator } from './generator.ts';

/**
 * The same for GitLab, whose pages come from a folder `public/`: on the server alone it takes the place of the portal's
 * own. The pipeline of a fork's request runs in the fork, which has none of the variables of the portal.
 *
 * @see https://docs.gitlab.com/ci/pipelines/merge_request_pipelines/#use-with-forked-projects
 */
export function gitlabWorkflow(generator: Generator): string {
  return `${head}${base(generator)}${requestJobs}${publishJobs}`;
}

const head = `# Đề nghị sửa nào cũng được kiểm tra, dựng thử và kể thay đổi; nhập vào nhánh chính thì cổng được đăng.
# Cần đặt một lần: xem README.md, mục «Đăng cổng». Mỗi bước gọi một lệnh mà bạn chạy được ở máy mình.
# An toàn: đề nghị từ kho nhân bản chạy trong kho ấy, không có biến nào của kho này. Đừng bấm «Run pipeline» ở đây cho
# đề nghị của người lạ khi chưa đọc nó. Khóa của máy chủ phải là biến «Protected»: chỉ nhánh chính có bảo vệ thấy nó.
stages: [duyet, dang]
workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

`;

const base = ({ revision, node }: Generator) => `.cong:
  image: node:${node}
  variables:
    GIT_DEPTH: '0'
    CONGKHAI_PORTAL: $CI_PROJECT_DIR
    CONGKHAI_OUT: /tmp/dist
  before_script:
    - 'if [ -z "$CONGKHAI_KHO" ]; then echo "${howToName}"; exit 1; fi'
    - git clone --no-checkout "$CONGKHAI_KHO" /tmp/congkhai
    - git -C /tmp/congkhai checkout --detach ${revision}
    - cd /tmp/congkhai
    - npm ci

`;

const requestJobs = `kiem-tra:
  extends: .cong
  stage: duyet
  script:
    - npm run check -- --format gitlab --out "$CI_PROJECT_DIR/kiem-tra.json" \${CI_MERGE_REQUEST_DIFF_BASE_SHA:+--since "$CI_MERGE_REQUEST_DIFF_BASE_SHA"}
  artifacts:
    when: always
    expire_in: 2 weeks
    reports:
      codequality: kiem-tra.json

thay-doi:
  extends: .cong
  stage: duyet
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - npm run changes -- "$CI_MERGE_REQUEST_DIFF_BASE_SHA" --preview ${previewAddress} --out "$CI_PROJECT_DIR/thay-doi.md"
    - cat "$CI_PROJECT_DIR/thay-doi.md"
  artifacts:
    expose_as: Thay đổi
    expire_in: 2 weeks
    paths:
      - thay-doi.md

# Xem thử: ở đề nghị sửa bấm «Bản xem thử», tải về, giải nén vào thư mục dist/ của Công Khai,
# rồi chạy npm run preview và mở ${previewAddress}
dung:
  extends: .cong
  stage: duyet
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - npm run build
    - mv /tmp/dist "$CI_PROJECT_DIR/ban-xem-thu"
    - npm run codeowners -- --check
  artifacts:
    when: always
    expose_as: Bản xem thử
    expire_in: 2 weeks
    paths:
      - ban-xem-thu/

# Ghi lời kể vào đề nghị sửa; chưa có biến CONGKHAI_GHI_CHU thì việc này không chạy, lời kể vẫn ở việc «thay-doi».
# Biến ấy là mã của kho (project access token), vai Reporter, phạm vi api: vai ấy ghi được lời bình, không sửa được kho.
# Nó không thể là biến «Protected», vì nhánh của đề nghị không có bảo vệ: ai đẩy được nhánh lên kho này đều đọc được mã.
# Vì thế đừng cho nó vai cao hơn; và đặt «Masked».
ghi-chu:
  stage: dang
  image: curlimages/curl:8.11.1
  needs: [thay-doi]
  variables:
    GIT_STRATEGY: none
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event" && $CONGKHAI_GHI_CHU
  script:
    - head -c 60000 thay-doi.md > /tmp/loi.md
    - 'printf "header = \\"PRIVATE-TOKEN: %s\\"\\n" "$CONGKHAI_GHI_CHU" | curl --config - --fail --silent --show-error --output /dev/null --data-urlencode body@/tmp/loi.md "$CI_API_V4_URL/projects/$CI_MERGE_REQUEST_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes"'

`;

const publishJobs = `pages:
  extends: .cong
  stage: dang
  resource_group: dang
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - npm run build
    - rm -rf "$CI_PROJECT_DIR/public"
    - mv /tmp/dist "$CI_PROJECT_DIR/public"
  artifacts:
    paths:
      - public

# Chép lên máy chủ của đơn vị; chưa có biến CONGKHAI_MAY_CHU thì việc này không chạy.
may-chu:
  stage: dang
  image: debian:12.8
  needs: [pages]
  resource_group: may-chu
  environment: may-chu
  variables:
    GIT_STRATEGY: none
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CONGKHAI_MAY_CHU
  before_script:
    - apt-get update
    - apt-get install --yes --no-install-recommends rsync openssh-client
    - install -m 700 -d ~/.ssh
    - install -m 600 "$CONGKHAI_KHOA" ~/.ssh/id_congkhai
    - install -m 600 "$CONGKHAI_DAU_MAY_CHU" ~/.ssh/known_hosts
  script:
    - ${copyToServer('public', '$HOME/.ssh/id_congkhai')}
`;

/** Which generator a portal was begun with, and what that generator runs on. */
export interface Generator {
  /** A commit, or the tag of a version. */
  revision: string;
  /** A full version of Node.js. */
  node: string;
}

const howTo = 'Đặt biến CONGKHAI_KHO: xem README.md của cổng, mục «Đăng cổng».';

/**
 * Checks and builds each pull request, and publishes what was merged, with GitHub Pages. The commands are those of the
 * generator's README; every version is fixed, so that a portal is built tomorrow as it is built today.
 */
export function githubWorkflow({ revision, node }: Generator): string {
  return `# Đề nghị sửa nào cũng được kiểm tra và dựng thử; nhập vào nhánh main thì cổng được đăng lên GitHub Pages.
# Cần đặt một lần: xem README.md, mục «Đăng cổng».
name: Cổng
on:
  pull_request:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
concurrency:
  group: cong-\${{ github.ref }}
jobs:
  dung:
    runs-on: ubuntu-24.04
    env:
      CONGKHAI_PORTAL: \${{ github.workspace }}
    steps:
      - name: Biết Công Khai ở kho nào
        if: vars.CONGKHAI_KHO == ''
        run: |
          echo '::error::${howTo}'
          exit 1
      - name: Lấy cổng, cả lịch sử
        uses: actions/checkout@v4.2.2
        with:
          fetch-depth: 0
      - name: Lấy Công Khai
        uses: actions/checkout@v4.2.2
        with:
          repository: \${{ vars.CONGKHAI_KHO }}
          ref: ${revision}
          path: .congkhai
      - uses: actions/setup-node@v4.4.0
        with:
          node-version: ${node}
      - name: Cài đặt
        run: npm ci
        working-directory: .congkhai
      - name: Kiểm tra
        run: npm run check -- --format github
        working-directory: .congkhai
      - name: Dựng
        run: npm run build
        working-directory: .congkhai
        env:
          CONGKHAI_OUT: \${{ runner.temp }}/dist
      - name: Giữ bản dựng để đăng
        if: github.ref == 'refs/heads/main'
        uses: actions/upload-pages-artifact@v3.0.1
        with:
          path: \${{ runner.temp }}/dist
  dang:
    if: github.ref == 'refs/heads/main'
    needs: dung
    runs-on: ubuntu-24.04
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.dang.outputs.page_url }}
    steps:
      - id: dang
        uses: actions/deploy-pages@v4.0.5
`;
}

/** The same for GitLab, whose pages come from a folder `public/`: on the server alone it takes the place of the portal's own. */
export function gitlabWorkflow({ revision, node }: Generator): string {
  return `# Đề nghị sửa nào cũng được kiểm tra và dựng thử; nhập vào nhánh chính thì cổng được đăng lên GitLab Pages.
# Cần đặt một lần: xem README.md, mục «Đăng cổng».
workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

.cong:
  image: node:${node}
  variables:
    GIT_DEPTH: '0'
    CONGKHAI_PORTAL: $CI_PROJECT_DIR
    CONGKHAI_OUT: /tmp/dist
  before_script:
    - 'if [ -z "$CONGKHAI_KHO" ]; then echo "${howTo}"; exit 1; fi'
    - git clone --no-checkout "$CONGKHAI_KHO" /tmp/congkhai
    - git -C /tmp/congkhai checkout --detach ${revision}
    - cd /tmp/congkhai
    - npm ci
    - npm run check
    - npm run build

dung:
  extends: .cong
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - echo "Cổng dựng được."

pages:
  extends: .cong
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - rm -rf "$CI_PROJECT_DIR/public"
    - mv /tmp/dist "$CI_PROJECT_DIR/public"
  artifacts:
    paths:
      - public
`;
}

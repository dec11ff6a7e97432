import type { release as en } from '../en/release.ts';

/** 发布页的文字。 */
export const release: Record<keyof typeof en, string> = {
  'release.title': '识别 · 留证 · 举报 {version}',
  'release.made': '由{date}的提交{commit}生成。',
  'release.bytes': '字节',
  'release.check': '下载后先校验',
  'release.check.why':
    '文件在途中损坏或被换，SHA-256就和上面的对不上。把SHA256SUMS和文件放在一起，在那里打开终端，运行对应系统的命令。每个文件都应显示OK。',
  'release.check.windows': 'Windows没有能读清单的命令。下面的一次算一个文件，请逐个比对。',
  'release.check.verifier':
    '不用终端也行：在另一份你信得过的本指南里打开“校验证据包”，把zip拖进去，会列出有改动、缺失或多出的文件。',
  'release.check.limit':
    '能换掉文件的人，也能换掉清单。所以SHA256SUMS的SHA-256要通过另一条途径拿到，或者自己构建：同一个提交得到的字节完全相同（PDF还要求Chromium和字体相同）：',
  'release.contents': '各文件的用途',
  'release.contents.zip':
    '网站本身。解压后把site文件夹复制到Web服务器的任意目录。要打印的速查单在site/editions，nginx、Apache、Caddy、IIS等的配置在hosting。里面的SHA256SUMS覆盖每个文件。',
  'release.contents.html': '整本指南合成一个文件，没有网络的电脑上双击就能打开。',
  'release.contents.pdf': '供打印。',
  'release.contents.sbom':
    '项目用到的全部程序库及其版本、许可证和SHA-512，CycloneDX 1.6格式的物料清单。“runs”说明用途：browser送到读者浏览器，build生成页面，test用于测试。',
};

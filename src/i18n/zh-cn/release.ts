import type { release as en } from '../en/release.ts';

/** 发布页的文字。 */
export const release: Record<keyof typeof en, string> = {
  'release.title': '识别 · 留证 · 举报 {version}',
  'release.made': '由{date}的提交{commit}生成。',
  'release.bytes': '字节',
  'release.check': '下载后先校验',
  'release.check.why':
    '文件损坏或被换，SHA-256就与上面的不同。把SHA256SUMS和文件放在一起，在那里打开终端，运行对应系统的命令，每个文件都应显示OK（中文Linux上是“成功”）。',
  'release.check.windows': 'Windows没有读清单的命令。下面的命令一次算一个文件，逐个比对。',
  'release.check.verifier':
    '不用终端也行：在另一份信得过的指南里，打开“校验证据包”，把zip拖进去，会列出有改动、缺失或多出的文件。',
  'release.check.limit':
    '能换文件的人，也能换清单。SHA256SUMS的SHA-256要从另一途径拿到，或者自己构建：同一提交得到的字节相同（PDF还要Chromium和字体相同）：',
  'release.contents': '各文件的用途',
  'release.contents.zip':
    '网站。解压后把site文件夹复制到Web服务器任意目录。要打印的速查单在site/editions，nginx、Apache、Caddy、IIS等的配置在hosting。包内SHA256SUMS覆盖每个文件。',
  'release.contents.html': '整本指南合成一个文件，双击打开，不用联网。',
  'release.contents.pdf': '供打印。',
  'release.contents.sbom':
    '项目全部程序库及其版本、许可证和SHA-512（CycloneDX 1.6物料清单）。“runs”：browser送到读者浏览器，build生成页面，test用于测试。',
};

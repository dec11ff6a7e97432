import type { release as en } from '../en/release.ts';

/** 发布页的文字。 */
export const release: Record<keyof typeof en, string> = {
  'release.title': '识别 · 留证 · 举报 {version}',
  'release.made': '由{date}的提交{commit}生成。',
  'release.bytes': '字节',
  'release.check': '下载后先校验',
  'release.check.why':
    '文件在途中损坏或被换掉，SHA-256就和上面的清单对不上。把SHA256SUMS和下载的文件放在同一个文件夹，在那里打开终端，运行对应系统的命令。你手里的每个文件都应显示OK。',
  'release.check.windows':
    'Windows没有能读这份清单的命令。下面的命令一次算一个文件的SHA-256，请逐个和清单比对。',
  'release.check.verifier':
    '不用终端也行：在另一份你信得过的本指南里打开“校验证据包”，把zip拖进去。zip里有自己的清单，页面会列出哪些文件有改动、缺失或多出。',
  'release.check.limit':
    '清单和文件来自同一个地方：谁能换掉文件，也就能换掉清单。所以SHA256SUMS的SHA-256要通过另一条途径拿到，或者自己构建一遍：同一个提交得到的字节完全相同（PDF还要求Chromium和字体相同）：',
  'release.contents': '各文件的用途',
  'release.contents.zip':
    '网站本身。解压后把site文件夹复制到Web服务器，放在哪个目录都行。要打印的速查单在site/editions。hosting文件夹里有nginx、Apache、Caddy、IIS等的配置。里面的SHA256SUMS覆盖每个文件，以后随时可以再校验。',
  'release.contents.html': '整本指南合成一个文件，供没有网络的电脑使用，双击打开。',
  'release.contents.pdf': '供打印。',
  'release.contents.sbom':
    '项目用到的全部程序库及其版本、许可证和SHA-512，CycloneDX 1.6格式的物料清单。“runs”说明它在哪里运行：browser是送到读者浏览器，build是生成页面，test只用于测试。',
};

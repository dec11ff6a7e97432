import { csv } from '../csv.ts';
import type { EvidenceLog } from '../evidence-log/evidence-log.ts';
import { visible } from '../visible.ts';

/**
 * `index.csv`: which file of the package is which original. For people with a spreadsheet: names are
 * written so that they can be seen (`visible`); the exact values are in `evidence-log.json`.
 * `paths` gives the path in the package of an item's number; none in a package without the files.
 */
export function indexTable(log: EvidenceLog, paths: ReadonlyMap<string, string>): string {
  const rows = log.items.map((item) => [
    item.number,
    paths.get(item.number) ?? '',
    visible(item.name),
    visible(item.path),
    String(item.size),
    item.modified ?? '',
    item.sha256,
    item.added,
    item.what,
    item.source,
    item.by,
    item.assetType,
    item.notes,
  ]);
  return csv([indexHeader, ...rows]);
}

/** `custody.csv`: the chain of custody, a line a row. */
export function custodyTable(log: EvidenceLog): string {
  const rows = log.custody.map((line) => [
    String(line.line),
    line.at,
    line.from,
    line.to,
    line.reason,
    line.place,
    line.items.join(' '),
    line.evidence,
    line.previous,
    line.digest,
  ]);
  return csv([custodyHeader, ...rows]);
}

// In both languages: the package may be opened by somebody who reads only one of them.
const indexHeader = [
  'Number 编号',
  'Path in the package 包内路径',
  'Original name 原文件名',
  'Original path 原路径',
  'Size in bytes 大小（字节）',
  'Modified (UTC) 修改时间（UTC）',
  'SHA-256',
  'Added 登记时间',
  'What it is 内容',
  'Source 来源',
  'By 经手人',
  'Asset type 资产类型',
  'Notes 备注',
];
const custodyHeader = [
  'Line 行号',
  'At 时间',
  'From 移交人',
  'To 接收人',
  'Reason 事由',
  'Place 地点',
  'Items 证据条目',
  'Evidence hash 证据哈希值',
  'Previous hash 上一行哈希值',
  'Hash 本行哈希值',
];

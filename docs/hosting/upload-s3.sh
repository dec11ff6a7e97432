#!/usr/bin/env bash
# Uploads the built folder to an S3 bucket, or to any store that the aws command reaches
# (AWS_ENDPOINT_URL names its address). A store sends a file as it was told when the file came, so
# type and caching are said here. Nothing is deleted: a page that a reader still has open finds its scripts.
#
#     ./upload-s3.sh site s3://bucket/guide
set -euo pipefail
if [ $# -ne 2 ]; then
  echo "Give the built folder and the target: $0 site s3://bucket/guide" >&2
  exit 2
fi
folder=$1
target=$2

# upload CACHING TYPE PATTERN…
upload() {
  local caching=$1 type=$2 include=()
  shift 2
  for pattern in "$@"; do include+=(--include "$pattern"); done
  aws s3 cp "$folder" "$target" --recursive --only-show-errors \
    --exclude '*' "${include[@]}" --content-type "$type" --cache-control "$caching"
}

# Pages last, so that none names a file that is not there yet.
year='public, max-age=31536000, immutable'
short='public, max-age=300, stale-while-revalidate=86400'
upload "$year" 'text/javascript; charset=utf-8' 'assets/*.js'
upload "$year" 'application/octet-stream' '*.pf_fragment' '*.pf_index' '*.pf_meta'
upload "$short" 'application/octet-stream' '*.pagefind'
upload "$short" 'text/javascript; charset=utf-8' 'pagefind/*.js'
upload "$short" 'application/json' '*.json'
upload "$short" 'application/atom+xml; charset=utf-8' '*/feed.xml'
upload "$short" 'text/xml; charset=utf-8' 'sitemap*.xml' 'opensearch*.xml' '*/opensearch*.xml'
upload "$short" 'text/plain; charset=utf-8' '*.txt'
upload "$short" 'application/pdf' '*.pdf'
upload "$short" 'image/svg+xml' '*.svg'
upload "$short" 'text/html; charset=utf-8' '*.html'

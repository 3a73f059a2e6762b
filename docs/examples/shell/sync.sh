#!/bin/sh
# Keeps a copy of what the labo published in a folder: folder/fiche/{id}.json and so on. Says what is new, changed or gone.
#
#   ./sync.sh https://labo.example copy              everything
#   ./sync.sh https://labo.example copy fiche,project
#
# Needs curl, jq and sha256sum. To be run as often as you like, by one at a time; a run that was broken off is gone on with by the next.
# Ask for other types in another folder.
set -eu
api=${1:?the address of the labo}/v1
folder=${2:?a folder}
types=${3:-fiche,project,leerlabo,partner,contact,labo}

page=$(mktemp)
trap 'rm -f "$page" "$page.lines"' EXIT

# What is begun anew is built beside the folder and takes its place when it is whole. curl keeps to Retry-After.
start_anew() {
  rm -rf "$folder.new"
  mkdir -p "$folder.new"
  echo 0 > "$folder.new/.since"
}
ask() { curl -sS --compressed --retry 6 --retry-max-time 180 --retry-connrefused -o "$page" -w '%{http_code}' "$1"; }
refuse() { echo "$1: $(jq -r '.detail // "geen antwoord"' "$page" 2> /dev/null || cat "$page")" >&2; exit 1; }

[ -e "$folder/.since" ] || [ -e "$folder.new/.since" ] || start_anew
while :; do
  work=$folder
  [ ! -e "$folder.new/.since" ] || work=$folder.new
  url="$api/changes?since=$(cat "$work/.since")&types=$types&limit=100"
  case $(ask "$url") in
    200) ;;
    410) start_anew; continue ;; # the server was restored: what we remember no longer holds
    *) refuse "$url" ;;
  esac

  # Two lines for each change: what it is, and the document (or null).
  jq -rc '.items[] | "\(.change) \(.type) \(.id)", .document' "$page" > "$page.lines"
  while read -r change type id && IFS= read -r document; do
    case $type$id in *[!a-z0-9-]*) echo "$type $id is geen document" >&2; exit 1 ;; esac
    file=$work/$type/$id.json
    if [ "$change" = upsert ]; then
      mkdir -p "$work/$type"
      printf '%s' "$document" > "$file.part"
      if [ ! -e "$folder/$type/$id.json" ]; then echo "nieuw $type $id"
      elif ! cmp -s "$file.part" "$folder/$type/$id.json"; then echo "gewijzigd $type $id"; fi
      mv "$file.part" "$file"
    elif [ -e "$file" ]; then
      [ "$work" = "$folder" ] && echo "weg $type $id"
      rm "$file"
    fi
  done < "$page.lines"

  # Last, so that a run that is broken off does this page again.
  jq -r .next "$page" > "$work/.since.part" && mv "$work/.since.part" "$work/.since"
  [ "$(jq .complete "$page")" = true ] || continue
  [ "$work" = "$folder" ] && break

  # A new copy: each file must be what the manifest says. A program that writes JSON its own way gives other bytes; those we fetch as they are.
  url=$api/manifest
  [ "$(ask "$url")" = 200 ] || refuse "$url"
  [ "$(jq -r '"\(.epoch)-\(.seq)"' "$page")" = "$(cat "$work/.since")" ] || continue # more was published meanwhile
  jq -r --arg types "$types" '.items[] | select(.type as $type | $types | split(",") | index($type)) | "\(.etag) \(.type) \(.id) \(.url)"' \
    "$page" > "$page.lines"
  while read -r etag type id address; do
    file=$work/$type/$id.json
    [ "\"$(sha256sum < "$file" | cut -c1-32)\"" = "$etag" ] || curl -sSf --compressed --retry 6 -o "$file" "$address"
  done < "$page.lines"
  if [ -d "$folder" ]; then
    (cd "$folder" && find . -name '*.json') | while read -r old; do
      [ -e "$work/$old" ] || { name=${old#./}; echo "weg $(dirname "$name") $(basename "$name" .json)"; }
    done
    rm -rf "$folder.old"
    mv "$folder" "$folder.old"
  fi
  mv "$work" "$folder"
  rm -rf "$folder.old"
  break
done

#compdef kpnw-contacts
# zsh completion for kpnw-contacts. Words go to the program as they stand on the line; nothing is evaluated.

_kpnw-contacts() {
    local -a values descriptions lines
    local value description
    local -i width=0 i

    while IFS=$'\t' read -r value description; do
        values+=("$value")
        descriptions+=("$description")
        ((${#value} > width && ${#value} <= COLUMNS / 3)) && width=${#value}
    done < <(command kpnw-contacts complete -- "${(@)words[2,CURRENT-1]}" "$QIPREFIX$PREFIX" </dev/null 2>/dev/null)

    for ((i = 1; i <= ${#values}; i++)); do
        value=$values[i]
        ((${#value} < width)) && value=${(r:width:)value}
        lines+=("$value${descriptions[i]:+  -- $descriptions[i]}")
    done

    # One to a line, whole and in the program's order; case does not count.
    compadd -l -V kpnw-contacts -M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}' -d lines -a values
}

if [[ $funcstack[1] == _kpnw-contacts ]]; then
    _kpnw-contacts # loaded from $fpath at the first Tab
else
    compdef _kpnw-contacts kpnw-contacts
fi

# bash completion for kpnw-contacts. Words go to the program as they stand on the line; nothing is evaluated.

_kpnw_contacts() {
    local words=() word flag= value description sign
    COMPREPLY=()

    if [[ ${COMP_WORDS[COMP_CWORD - 1]} == [\<\>]* ]]; then
        compopt -o default 2>/dev/null # a redirection: file names
        return
    fi

    # Bash has cut --format=json into three words.
    for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
        if ((${#words[@]})) && [[ $word == = || ${words[${#words[@]} - 1]} == --*= ]]; then
            words[${#words[@]} - 1]+=$word
        else
            words+=("$word")
        fi
    done

    # Where bash cuts, a suggestion takes the place of what follows the "=".
    word=${words[${#words[@]} - 1]}
    if [[ $word == --*=* && $COMP_WORDBREAKS == *=* ]]; then
        flag=${word%%=*}=
        word=${word#*=}
    fi

    # Where a quote opens within the word, it would take the place of what follows the quote.
    if [[ ${word#[\'\"]} != "$2" ]]; then return; fi

    while IFS=$'\t' read -r value description; do
        value=${value#"$flag"}
        if ((COMP_TYPE == 63)); then # listed only, not inserted
            value+=${description:+  ($description)}
        elif [[ $word == \'* ]]; then
            value=${value//\'/\'\\\'\'}
        elif [[ $word == \"* ]]; then
            for sign in \\ \" \$ \`; do value=${value//"$sign"/\\"$sign"}; done
        else
            printf -v value %q "$value"
        fi
        COMPREPLY+=("$value")
    done < <(command kpnw-contacts complete -- "${words[@]}" </dev/null 2>/dev/null)
}

# Bash before 4.4 has no nosort.
complete -o nosort -F _kpnw_contacts kpnw-contacts 2>/dev/null || complete -F _kpnw_contacts kpnw-contacts

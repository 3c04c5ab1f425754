# fish completion for kpnw-contacts. Words go to the program as they stand on the line; nothing is evaluated.

function __kpnw_contacts_suggestions
    command --query kpnw-contacts; or return # fish says "Unknown command" in spite of 2>/dev/null
    set --local words (commandline --tokenize --current-process --cut-at-cursor)
    set --local word "$(commandline --current-token --cut-at-cursor)"
    command kpnw-contacts complete -- $words[2..] $word </dev/null 2>/dev/null
end

complete --command kpnw-contacts --erase
complete --command kpnw-contacts --no-files --keep-order --arguments '(__kpnw_contacts_suggestions)'

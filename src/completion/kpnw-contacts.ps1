# PowerShell completion for kpnw-contacts. Words go to the program as they stand on the line; nothing is evaluated.

Register-ArgumentCompleter -Native -CommandName 'kpnw-contacts' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $typed = @($commandAst.CommandElements | Where-Object { $_.Extent.StartOffset -lt $cursorPosition })
    $words = @($typed | ForEach-Object { $_.Extent.Text })
    if ($typed[-1].Extent.EndOffset -lt $cursorPosition) { $words += '' }

    # In base64, since Windows PowerShell drops empty arguments and breaks those with quotes, and since npm may start the
    # program through a batch file, in which cmd.exe would run what follows an "&".
    $bytes = [System.Text.Encoding]::UTF8.GetBytes($words -join "`0")
    $lines = & kpnw-contacts complete --encoded ([System.Convert]::ToBase64String($bytes)) 2>$null

    $results = foreach ($line in $lines) {
        $value, $description = $line -split "`t", 2
        $text = $value
        if ($value -notmatch '^[\w=-]+$') {
            $text = "'" + [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($value) + "'"
        }
        if (-not $description) { $description = $value }
        [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $description)
    }

    # With no result at all PowerShell would offer file names.
    if ($results) { $results } else { '' }
}

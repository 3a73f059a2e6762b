<?php

declare(strict_types=1);

// An import in its simplest form: php import.php https://labo.example folder
// In the place of the files, a website saves and deletes its own posts or nodes.

require __DIR__ . '/LaboChanges.php';

[, $server, $folder] = $argv;
is_dir($folder) || mkdir($folder, 0o755, true);
foreach (new LaboChanges($server, "$folder/state.json", ['fiche', 'partner']) as $change) {
    ['action' => $action, 'id' => $id, 'type' => $type, 'document' => $document] = $change;
    if (preg_match('~^[0-9a-f-]{36}$~', $id) !== 1 || preg_match('~^[a-z]+$~', $type) !== 1) {
        throw new RuntimeException("$type $id is no document");
    }
    $file = "$folder/$type-$id.json";
    if ($action === 'save') {
        // A withdrawn document still has an address; "notice" says why it is no longer to be used.
        $standing = $document['publication'] === 'withdrawn' ? 'ingetrokken' : 'online';
        echo "$standing $type $id {$document['slug']}\n";
        file_put_contents($file, json_encode($document, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE));
    } else {
        echo "weg $type $id\n";
        is_file($file) && unlink($file);
    }
}

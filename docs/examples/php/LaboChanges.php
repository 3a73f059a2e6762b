<?php

declare(strict_types=1);

/**
 * What changed at the labo since the last time, one document after the other; the first time that is everything. Needs PHP 8.1 and
 * nothing else. See import.php for how to use it, and README.md for Drupal and WordPress.
 *
 * Each item is ['action' => 'save' | 'delete', 'id' => …, 'type' => …, 'document' => array | null]. Save by id, never by slug: slugs change.
 * Saving what you have already, or deleting what you have not, must do no harm: after a run that was broken off a page comes again.
 *
 * After a restore of the labo's server everything comes again, and at the end a delete of whatever is no longer there.
 *
 * @implements IteratorAggregate<int, array{action: string, id: string, type: string, document: ?array}>
 */
final class LaboChanges implements IteratorAggregate
{
    /**
     * @param string   $server    https://labo.example, without /v1
     * @param string   $stateFile where to remember how far we are; one per set of types
     * @param string[] $types     fiche, project, leerlabo, partner, contact, labo; none means all
     */
    public function __construct(
        private readonly string $server,
        private readonly string $stateFile,
        private readonly array $types = [],
    ) {
    }

    public function getIterator(): Generator
    {
        $state = $this->remembered();
        do {
            $page = $this->page($state['since']);
            if ($page === null) {
                // What we remember is from before a restore. 'seen' is what comes by from now on.
                $state = ['since' => '0', 'known' => $state['known'], 'seen' => []];
                $page = ['items' => [], 'complete' => false, 'next' => '0'];
            }
            foreach ($page['items'] as $item) {
                ['id' => $id, 'type' => $type] = $item;
                if ($item['change'] === 'upsert') {
                    yield ['action' => 'save', 'id' => $id, 'type' => $type, 'document' => $item['document']];
                    $state['known'][$id] = $type;
                    if ($state['seen'] !== null) {
                        $state['seen'][$id] = true;
                    }
                } else {
                    if (isset($state['known'][$id])) {
                        yield ['action' => 'delete', 'id' => $id, 'type' => $type, 'document' => null];
                    }
                    unset($state['known'][$id], $state['seen'][$id]);
                }
            }
            $state['since'] = $page['next'];
            // Only when everything on the page was taken: then it need not come again.
            $this->remember($state);
        } while (!$page['complete']);

        if ($state['seen'] !== null) {
            foreach (array_diff_key($state['known'], $state['seen']) as $id => $type) {
                yield ['action' => 'delete', 'id' => $id, 'type' => $type, 'document' => null];
                unset($state['known'][$id]);
            }
            $this->remember(['seen' => null] + $state);
        }
    }

    /** One page, or null when the server says to start over. */
    private function page(string $since): ?array
    {
        $query = ['since' => $since, 'limit' => 100] + ($this->types === [] ? [] : ['types' => implode(',', $this->types)]);
        $url = rtrim($this->server, '/') . '/v1/changes?' . http_build_query($query);
        for ($tried = 1; $tried <= 6; $tried++) {
            [$status, $retryAfter, $text] = $this->fetch($url);
            if ($status === 200) {
                return json_decode($text, true, 512, JSON_THROW_ON_ERROR);
            }
            $code = json_decode($text, true)['code'] ?? '';
            if ($status === 410 && $code === 'resync-required') {
                return null;
            }
            if (!in_array($status, [0, 429, 502, 503, 504], true)) {
                break;
            }
            sleep(min(120, $retryAfter ?? 2 ** ($tried - 1)));
        }
        throw new RuntimeException("$url answered $status: $text");
    }

    /** @return array{int, ?int, string} the status (0: no answer), the seconds of Retry-After, the text */
    private function fetch(string $url): array
    {
        $context = stream_context_create(['http' => ['ignore_errors' => true, 'timeout' => 60]]);
        $text = @file_get_contents($url, false, $context);
        $status = 0;
        $retryAfter = null;
        foreach ($http_response_header ?? [] as $line) {
            if (preg_match('~^HTTP/\S+ (\d{3})~', $line, $found)) {
                $status = (int) $found[1];
            } elseif (preg_match('~^Retry-After: *(\d+)~i', $line, $found)) {
                $retryAfter = (int) $found[1];
            }
        }
        return $text === false ? [0, null, 'no answer'] : [$status, $retryAfter, $text];
    }

    /** @return array{since: string, known: array<string, string>, seen: ?array<string, true>} */
    private function remembered(): array
    {
        if (!is_file($this->stateFile)) {
            return ['since' => '0', 'known' => [], 'seen' => null];
        }
        return json_decode((string) file_get_contents($this->stateFile), true, 512, JSON_THROW_ON_ERROR);
    }

    private function remember(array $state): void
    {
        file_put_contents("$this->stateFile.part", json_encode($state, JSON_THROW_ON_ERROR));
        rename("$this->stateFile.part", $this->stateFile);
    }
}

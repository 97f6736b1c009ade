import { expect, test } from './fixtures.ts'

const BROKEN = '{"schema":1,"attempts":[{"id":"a'
const NEWER_CASE = JSON.stringify({ schema: 2, journeys: ['something that this version does not know'] })
const NEWER_ENTRY = JSON.stringify({ schema: 2, id: 'e', paragraphs: ['Written by a newer version.'] })

for (const { name, raw } of [
  { name: 'a damaged value', raw: BROKEN },
  { name: 'a value of a newer version', raw: NEWER_CASE },
]) {
  test(`${name} of a case is set aside: the case can be played, and the journal offers what was there`, async ({
    download,
    goto,
    journal,
    kept,
    page,
    player,
  }) => {
    await kept.seed('case:angela', raw)
    await goto('cases/angela/')
    await player.play({ steps: ['first-page.go'] })
    await expect(player.heading('bedside-early')).toBeVisible()
    await goto('journal/')
    const { text } = await download(journal.unreadable.getByRole('button', { name: 'Download it' }))
    expect(text).toBe(raw)
    await journal.unreadable.getByRole('button', { name: 'Remove it from this device' }).click()
    await expect(journal.unreadable).toBeHidden()
    await page.reload()
    await expect(journal.write).toBeVisible()
    await expect(journal.unreadable).toBeHidden()
    expect(await kept.keys()).toEqual(['case:angela'])
    await goto('cases/angela/')
    await expect(player.heading('bedside-early')).toBeVisible()
  })

  test(`${name} of a case is not overwritten by looking at the case`, async ({ goto, kept, player }) => {
    await kept.seed('case:angela', raw)
    await goto('cases/angela/')
    await expect(player.begin).toBeVisible()
    expect(await kept.read('case:angela')).toBe(raw)
  })
}

for (const { name, raw } of [
  { name: 'a damaged entry', raw: BROKEN },
  { name: 'an entry of a newer version', raw: NEWER_ENTRY },
]) {
  test(`${name} is offered for download, and kept beside new ones until then`, async ({
    download,
    goto,
    journal,
    kept,
    page,
  }) => {
    await kept.seed('entry:e', raw)
    await goto('journal/')
    await expect(journal.unreadable.getByRole('button', { name: 'Download it' })).toHaveCount(1)
    await journal.add('A new entry')
    await page.reload()
    await expect(journal.entry('A new entry')).toBeVisible()
    await expect(journal.unreadable.getByRole('button', { name: 'Download it' })).toHaveCount(1)
    const { text } = await download(journal.unreadable.getByRole('button', { name: 'Download it' }))
    expect(text).toBe(raw)
    expect(await kept.entries()).toContainEqual(raw)
  })

  test(`${name} is gone once the learner has removed it`, async ({ goto, journal, kept, page }) => {
    await kept.seed('entry:e', raw)
    await goto('journal/')
    await journal.unreadable.getByRole('button', { name: 'Remove it from this device' }).click()
    await expect(journal.unreadable).toBeHidden()
    await page.reload()
    await expect(journal.write).toBeVisible()
    await expect(journal.unreadable).toBeHidden()
    expect(await kept.keys()).toEqual([])
  })
}

test('what cannot be read is not counted on the first page', async ({ goto, kept, page }) => {
  await kept.seed('case:angela', BROKEN)
  await kept.write('entry:e', NEWER_ENTRY)
  await goto('')
  await expect(page.getByRole('heading', { name: 'What brings you here?' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Where you are' })).toBeHidden()
})

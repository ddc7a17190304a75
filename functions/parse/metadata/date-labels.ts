/** Words before or after a visible date that say what happened then. Lower case; matched inside a short line. */

/** The article came out. */
export const PUBLISHED_LABEL =
  /publish|posted|first published|\bissued\b|created|released|입력|기사\s?입력|등록|작성|승인|발행|송고|게재|公開|掲載|配信|投稿|発表|发布|發布|发表|發表|時間[:：]|veröffentlicht|erschienen|erstellt|\bstand vom\b|publié|mis en ligne|paru|publicad|pubblicat|publicerad|publisert|udgivet|offentliggjort|julkaistu|gepubliceerd|geplaatst|opublikowano|dodano|publikacji|vydáno|publikováno|zverejnené|опубликован|дата публикации|опубліковано|publicat|közzétéve|megjelent|yayın|giriş|نشر|đăng|diterbitkan|dipublikasikan|เผยแพร่|δημοσι/u;

/** The article was changed. */
export const MODIFIED_LABEL =
  /updat|modif|edited|last changed|revised|corrected|수정|갱신|최종|更新|修正|改訂|修改|aktualisiert|geändert|\bstand:|mis à jour|maj le|actualiz|atualiz|aggiornat|uppdaterad|oppdatert|opdateret|päivitetty|bijgewerkt|gewijzigd|zaktualiz|aktualiz|aktualizov|обновлен|оновлено|изменен|frissít|güncelle|actualizat|تحديث|cập nhật|diperbarui|อัปเดต|ενημερ/u;

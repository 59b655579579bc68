/**
 * What everybody may read of a petition that is open to all: a question and an answer written for the public.
 *
 * <ul>
 *   <li>PPU-01 When an answered item is open to everybody, the bureau may draft a text for the public; of any other item it
 *       shall be refused. (信访工作条例(2022)第九条)
 *   <li>PPU-02 When the text holds data of a person, by its form or because the case names it, it shall be refused where it
 *       was written, and the refusal shall name the kind and not the data. (个人信息保护法第二十八条)
 *   <li>PPU-03 When the text was handed in, it goes through the confidentiality review like everything else; approved, it may be
 *       published, and stands in the catalogue. (保守国家秘密法实施条例(2024)第四十二条)
 *   <li>PPU-04 When a text is changed, what was public is gone until the new words are approved; what is out is the text that was
 *       approved, to the letter. (house rule)
 *   <li>PPU-05 When the item is no longer open to everybody, or the text was withdrawn with a reason, nobody shall find it.
 *   <li>PPU-06 When anybody asks for a number without a code, he shall be told what is published of it, with its steps, its
 *       organs and its ratings, and of everything else the same nothing. (house rule)
 *   <li>PPU-07 When a petition is being registered, what was published about the like shall be shown. (house rule)
 * </ul>
 */
package org.sunlight.petition.publication;

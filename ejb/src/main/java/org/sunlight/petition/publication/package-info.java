/**
 * What everybody may read of a petition that is open to all: a question and an answer written for the public.
 *
 * <ul>
 *   <li>PPU-01 When an answered item is open to everybody, the bureau may draft a text for the public; of any other item it
 *       shall be refused. (信访工作条例(2022)第九条; domain A.9)
 *   <li>PPU-02 When the text holds data of a person, by its form or because the case names it, it shall be refused where it
 *       was written, and the refusal shall name the kind and not the data. (domain D; 个人信息保护法第二十八条)
 *   <li>PPU-03 When the text was handed in, it goes through the confidentiality review like everything else; approved, it may be
 *       published, and stands in the catalogue. (domain D)
 *   <li>PPU-04 When a text is changed, what was public is gone until the new words are approved; what is out is the text that was
 *       approved, to the letter. (domain I.38)
 *   <li>PPU-05 When the item is no longer open to everybody, or the text was withdrawn with a reason, nobody shall find it.
 *   <li>PPU-06 When anybody asks for a number without a code, he shall be told what is published of it, with its steps, its
 *       organs and its ratings, and of everything else the same nothing. (contract 5)
 *   <li>PPU-07 When a petition is being registered, what was published about the like shall be shown. (domain A.9)
 * </ul>
 */
package org.sunlight.petition.publication;

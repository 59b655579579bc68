/**
 * The law as dated data: time limits, tariff, remedies, and what the law leaves to the house.
 *
 * <p>Acts: change a house setting.
 *
 * <ul>
 *   <li>RUL-01 A case is bound by the rules of its own date, never by those of today.
 *   <li>RUL-02 When two regimes of one rule overlap or leave a gap, the product shall not start.
 *   <li>RUL-03 What is doubtful or left to the organ is a setting with its evidence; a change has a day from which it
 *       holds, a reason and a name, and earlier values stay readable.
 *   <li>RUL-04 The fee for excessive requests grows by tiers (超额累进), by item or by page, never both. Source:
 *       政府信息公开信息处理费管理办法（国办函〔2020〕109号）第二条至第五条.
 *   <li>RUL-05 The remedy printed is that of the day of the decision, and of its kind: since 2024-01-01 a refusal goes to
 *       review first. Source: 行政复议法（2023）第二十三条; 行政诉讼法 第四十六条.
 * </ul>
 *
 * <p>Out of scope: the state tables of procedures, which stand with their features.
 */
package org.sunlight.law.rule;

// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/namemarkup.h"

#include "analysis/chemicalformula.h"

namespace vitrine
{

namespace
{

bool closes(QChar c)
{
    return c == u')' || c == u']' || c == u'}';
}
bool opens(QChar c)
{
    return c == u'(' || c == u'[' || c == u'{';
}

QString escaped(QChar c)
{
    return c == u'&' ? QStringLiteral("&amp;") : c == u'<' ? QStringLiteral("&lt;") : c == u'>' ? QStringLiteral("&gt;") : QString(c);
}

// Is the word a formula, so that its numbers count atoms?
bool isFormula(const QString &word)
{
    bool open = false, close = false;
    for (const QChar c : word) {
        open = open || opens(c);
        close = close || closes(c);
    }
    if (open && close)
        return true;
    // "SB12" may be sulphur and boron and is more likely somebody's twelfth sample: two numbers, or an element of two
    // letters, make it chemistry.
    int numbers = 0;
    bool small = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        numbers += word[i].isDigit() && (i == 0 || !word[i - 1].isDigit());
        small = small || word[i].isLower();
    }
    const auto formula = chemicalFormula(word);
    return formula && formula->atoms.size() > 1 && (small || numbers > 1);
}

QString wordMarkup(const QString &word)
{
    const bool formula = isFormula(word);
    QString out;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word[i], before = i > 0 ? word[i - 1] : QChar();
        // "a_g": up to three letters behind the mark, of a symbol of one or two letters.
        if (c == u'_' && before.isLetter() && (i < 2 || !word[i - 2].isLetter())) {
            qsizetype end = i + 1;
            while (end < word.size() && word[end].isLetter() && end - i <= 3)
                ++end;
            const bool whole = end == word.size() || !word[end].isLetterOrNumber();
            if (end > i + 1 && whole && end < word.size()) {
                out += QStringLiteral("<sub>") + word.mid(i + 1, end - i - 1) + QStringLiteral("</sub>");
                i = end - 1;
                continue;
            }
        }
        if (c == u'^') {
            qsizetype end = i + 1;
            while (end < word.size() && (word[end].isDigit() || word[end] == u'+' || word[end] == u'-' || word[end] == u'−'))
                ++end;
            if (end > i + 1) {
                out += QStringLiteral("<sup>") + word.mid(i + 1, end - i - 1).replace(u'-', u'−') + QStringLiteral("</sup>");
                i = end - 1;
                continue;
            }
        }
        if (c.isDigit() && formula && (closes(before) || before.isLetter())) {
            qsizetype end = i;
            while (end < word.size() && (word[end].isDigit() || (word[end] == u'.' && end + 1 < word.size() && word[end + 1].isDigit())))
                ++end;
            // The charge of what a bracket closes: "[Fe(CN)6]3-".
            const bool charge = before == u']' && end + 1 == word.size() && (word[end] == u'-' || word[end] == u'+' || word[end] == u'−');
            if (charge) {
                out += QStringLiteral("<sup>") + word.mid(i).replace(u'-', u'−') + QStringLiteral("</sup>");
                return out;
            }
            out += QStringLiteral("<sub>") + word.mid(i, end - i) + QStringLiteral("</sub>");
            i = end - 1;
            continue;
        }
        out += escaped(c);
    }
    return out;
}

} // namespace

QString nameMarkup(const QString &name)
{
    QString out, word;
    for (qsizetype i = 0; i <= name.size(); ++i) {
        const bool end = i == name.size();
        if (end || name[i].isSpace() || name[i] == u',' || name[i] == u';') {
            out += wordMarkup(word);
            word.clear();
            if (!end)
                out += name[i];
        } else {
            word += name[i];
        }
    }
    return out;
}

} // namespace vitrine

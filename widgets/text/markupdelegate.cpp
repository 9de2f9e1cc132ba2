// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/markupdelegate.h"

#include "figure/namemarkup.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPainter>
#include <QTextDocument>

namespace vitrine
{

namespace
{
// A name such as "x<0.3" is no markup.
bool isMarkup(const QString &words)
{
    return words.contains(QLatin1String("</"));
}

void layOut(QTextDocument &document, const QString &markup, const QFont &font)
{
    document.setDocumentMargin(0);
    document.setDefaultFont(font);
    document.setHtml(markup);
}

void drawMarkup(QPainter *painter, const QRect &rect, const QString &markup, const QFont &font, const QColor &colour, Qt::Alignment alignment)
{
    QTextDocument document;
    layOut(document, markup, font);
    const QSizeF size = document.size();
    if (size.width() > rect.width() + 1) {
        // Too long: plain words can be shortened with a sign that they are.
        painter->save();
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, QFontMetricsF(font).elidedText(document.toPlainText(), Qt::ElideMiddle, rect.width()));
        painter->restore();
        return;
    }
    const double x = alignment & Qt::AlignRight ? rect.right() - size.width() : alignment & Qt::AlignHCenter ? rect.center().x() - size.width() / 2 : rect.left();
    painter->save();
    painter->setClipRect(rect);
    painter->translate(std::max<double>(x, rect.left()), rect.top() + (rect.height() - size.height()) / 2);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, colour);
    document.documentLayout()->draw(painter, context);
    painter->restore();
}
} // namespace

void MarkupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString markup = item.text;
    if (!isMarkup(markup)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const QRect rect = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget).adjusted(3, 0, -3, 0);
    const auto group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor colour = item.palette.color(group, item.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text);
    drawMarkup(painter, rect, markup, item.font, colour, item.displayAlignment);
}

QSize MarkupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    QSize plain = QStyledItemDelegate::sizeHint(option, index);
    plain.setHeight(std::max(plain.height(), item.fontMetrics.height() + 6)); // room for indices above and below
    if (!isMarkup(item.text))
        return plain;
    QTextDocument document;
    layOut(document, item.text, item.font);
    return {int(document.size().width()) + 8, plain.height()};
}

QString MarkupHeader::words(int section) const
{
    const QString text = model()->headerData(section, orientation()).toString();
    // Rows are samples: as the tree and the figures write them.
    return orientation() == Qt::Vertical && !text.contains(QLatin1Char('<')) ? nameMarkup(text) : text;
}

void MarkupHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = section;
    option.textAlignment = Qt::AlignCenter;
    style()->drawControl(QStyle::CE_Header, &option, painter, this);
    drawMarkup(painter, rect.adjusted(4, 2, -4, -2), words(section), font(), palette().color(QPalette::ButtonText), orientation() == Qt::Vertical ? Qt::AlignLeft : Qt::AlignHCenter);
}

QSize MarkupHeader::sectionSizeFromContents(int section) const
{
    QTextDocument document;
    layOut(document, words(section), font());
    return {int(document.size().width()) + 16, int(document.size().height()) + 8};
}

} // namespace vitrine
